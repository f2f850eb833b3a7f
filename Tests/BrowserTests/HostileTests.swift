import Testing
import VaultKit

/// Pages and pictures of notes that would like to be more than words, in a browser with their own policy.
@Suite(.serialized, .enabled(if: Chromium.path != nil, "Chromium is not installed"))
struct HostileTests {
  @Test("Nothing of a note runs, is asked for or is followed, and the policy has nothing to refuse")
  func page() async throws {
    let page = try await TestVault.hostile.page()
    let browser = try Browser()
    try browser.open(page)
    try browser.run("document.querySelectorAll('details').forEach(each => each.open = true)")
    // What waits for a pointer or the keyboard has its chance.
    try browser.run(
      """
      for (const each of document.querySelectorAll("*"))
        for (const name of ["mouseover", "focus", "load", "error", "toggle", "animationstart"])
          each.dispatchEvent(new Event(name, { bubbles: true }))
      """)
    for _ in 0..<20 { try browser.press(.tab) }
    #expect(try browser.value(of: "document.title") == "Review · 21 November 2026")
    #expect(browser.requests == [])
    #expect(browser.refusals == [])
    #expect(!browser.hasRunAnything)
    let schemes: [String] = try browser.value(
      of: "[...new Set([...document.links].map(each => each.protocol))].sort()")
    #expect(schemes == ["file:", "https:"])
    let elsewhere: [String] = try browser.value(
      of: """
        [...document.links].filter(each => each.protocol === "file:" && each.hash === "" && !each.pathname
          .startsWith(new URL("../People/", location.href).pathname)).map(each => each.href)
        """)
    #expect(elsewhere == [])
    #expect(try browser.value(of: "document.documentElement.scrollWidth <= innerWidth"))
  }

  @Test("If something got in all the same, the policy would refuse it")
  func policy() async throws {
    let page = try await TestVault.three.page().replacing(
      "<footer>",
      with: """
        <script>document.title = "taken"</script>
        <img src="http://127.0.0.1:9/a.png" onerror="document.title = 'taken'" alt="">
        <link rel="stylesheet" href="http://127.0.0.1:9/a.css">
        <iframe src="https://127.0.0.1:9/"></iframe><base href="http://127.0.0.1:9/">
        <svg onload="document.title = 'taken'"></svg><footer>
        """)
    let browser = try Browser()
    try browser.open(page)
    try browser.run(
      """
      const form = document.createElement("form");
      form.action = "http://127.0.0.1:9/";
      document.body.append(form);
      form.submit();
      """)
    #expect(try browser.value(of: "document.title") == "Review · 21 November 2026")
    #expect(try browser.value(of: "document.baseURI === location.href"))
    let refusals = browser.refusals.joined(separator: "\n")
    for part in ["inline script", "event handler", "a.png", "a.css", "frame", "base", "form"] {
      #expect(refusals.lowercased().contains(part), "\(part)")
    }
  }

  @Test(
    "A picture of its own is well-formed, and as inert",
    arguments: PictureKind.allCases, [TestVault.hostile, .three])
  func picture(chart: PictureKind, vault: TestVault) async throws {
    let picture = try await vault.picture(chart)
    let browser = try Browser()
    try browser.open(picture, as: "page.svg")
    #expect(try browser.value(of: "document.querySelector('parsererror') === null"))
    #expect(try browser.value(of: "document.documentElement.localName") == "svg")
    let elements: [String] = try browser.value(
      of: "[...new Set([...document.querySelectorAll('*')].map(each => each.localName))].sort()")
    let known = ["circle", "desc", "g", "line", "polygon", "rect", "style", "svg", "text", "title"]
    #expect(Set(elements).isSubset(of: known))
    #expect(browser.requests == [])
    #expect(!browser.hasRunAnything)
  }

  @Test("A name from right to left does not turn the words around it", arguments: [360, 1280])
  func direction(width: Int) async throws {
    let page = try await TestVault.three.page()
    let browser = try Browser()
    try browser.open(page, width: width)
    // In each first line with such a name: where the name ends, and where the words behind it begin.
    let turned: [String] = try browser.value(
      of: """
        [...document.querySelectorAll(".items > li > p")].filter(line => {
          const name = line.querySelector(".person"), reason = line.querySelector(".reason");
          if (!name || !reason || !/[\\u0600-\\u06ff]/.test(name.textContent)) return false;
          const end = [...name.getClientRects()].at(-1), start = reason.getClientRects()[0];
          return end.bottom > start.top + 4 && end.right > start.left + 1;
        }).map(line => line.textContent)
        """)
    #expect(turned == [])
    #expect(try browser.value(of: "/[\\u0600-\\u06ff]/.test(document.body.textContent)"))
  }
}

import Testing

/// Pages without a mouse.
@Suite(.serialized, .enabled(if: Chromium.path != nil, "Chromium is not installed"))
struct KeyboardTests {
  /// Where the keyboard is.
  private struct Place: Decodable {
    /// The how manyth it is of all that can be worked; nil where it is none of them.
    let index: Int?
    let words: String
    /// Whether it has a line around it, and is in the window with all of that.
    let isSeen: Bool
  }

  private static let place = """
    (() => {
      const one = document.activeElement, all = [...document.querySelectorAll("a[href], summary")]
        .filter(each => each.matches("summary") || !each.closest("details:not([open])"));
      const box = one.getBoundingClientRect(), style = getComputedStyle(one);
      const index = all.indexOf(one);
      const width = parseFloat(style.outlineWidth), edge = width + parseFloat(style.outlineOffset);
      return {
        index: index < 0 ? null : index, words: one.textContent,
        isSeen: style.outlineStyle === "solid" && width >= 2 && box.left >= edge && box.top >= edge
          && box.right <= innerWidth - edge && box.bottom <= innerHeight - edge
      };
    })()
    """

  @Test(
    "Tab goes through every link in the order of the page, and one sees where it is",
    arguments: [TestVault.three, .example], [320, 1280])
  func order(vault: TestVault, width: Int) async throws {
    let page = try await vault.page()
    let browser = try Browser()
    try browser.open(page, width: width, scheme: .dark)
    var reached: [Int] = []
    while true {
      try browser.press(.tab)
      let place: Place = try browser.value(of: Self.place)
      // Behind the last comes the browser itself.
      guard let index = place.index else { break }
      #expect(place.isSeen, "\(place.words)")
      reached.append(index)
      guard index == reached.count - 1 else { break }
    }
    let count: Int = try browser.value(
      of: "document.querySelectorAll('a[href], summary').length")
    let hidden: Int = try browser.value(
      of: "document.querySelectorAll('details:not([open]) a[href]').length")
    #expect(reached == Array(0..<(count - hidden)))
    #expect(reached.count > 10)
  }

  @Test("The first key leads past the contents, and Shift leads back")
  func skip() async throws {
    let page = try await TestVault.example.page()
    let browser = try Browser()
    try browser.open(page)
    try browser.press(.tab)
    let first: Place = try browser.value(of: Self.place)
    #expect(first.words == "Skip to the review" && first.isSeen)
    try browser.press(.enter)
    try browser.press(.tab)
    #expect(try browser.value(of: "document.activeElement.closest('main') !== null"))
    #expect(
      try browser.value(
        of: "document.activeElement === document.querySelector('main').querySelector('a')"))
    try browser.press(.tab, shift: true)
    #expect(try browser.value(of: "document.activeElement.closest('nav') !== null"))
  }

  @Test(
    "What is folded away opens and closes by a key, and is then gone through",
    arguments: [Browser.Key.enter, .space])
  func details(key: Browser.Key) async throws {
    let page = try await TestVault.example.page()
    let browser = try Browser()
    try browser.open(page)
    try browser.run("document.querySelector('figure summary').focus()")
    let isOpen = "document.querySelector('figure details').open"
    #expect(try !browser.value(of: isOpen))
    try browser.press(key)
    #expect(try browser.value(of: isOpen))
    try browser.press(.tab)
    #expect(
      try browser.value(of: "document.activeElement.closest('figure tbody th') !== null"))
    try browser.press(.tab, shift: true)
    try browser.press(key)
    #expect(try !browser.value(of: isOpen))
  }
}

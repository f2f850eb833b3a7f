import Foundation

/// What a browser makes of a page at one width.
struct Probe: Decodable {
  /// Of the window, in CSS pixels.
  let width: Int
  /// How wide the page became.
  let scrollWidth: Int
  /// Elements that reach beyond the window.
  let tooWide: [String]
  let background: String
  /// Names in the circle that lie over one another.
  let overlaps: [String]
  /// What was asked for while it loaded.
  let requests: [String]
  let scripts: Int
  /// Attributes that would run something.
  let handlers: [String]
  let schemes: [String]
  let images: Int
  let title: String

  static let widths = [320, 360, 800, 1400]

  /// The page at each of the widths.
  ///
  /// It is shown in frames of a page that measures them, without its policy, which would forbid that:
  /// so nothing but the page itself keeps it from asking for things and running them.
  static func measure(_ page: String, in scheme: Chromium.Scheme) throws -> [Probe] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kindred-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let open = page.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
    let output = try Chromium.render(measuringPage(for: open), in: scheme, folder: folder)
    let match = output.firstMatch(of: /data-probe="([^"]*)"/)
    let json = match.flatMap { String($0.output.1).removingPercentEncoding } ?? "[]"
    return try JSONDecoder().decode([Probe].self, from: Data(json.utf8))
  }

  private static func measuringPage(for page: String) throws -> String {
    let text = String(decoding: try JSONEncoder().encode(page), as: UTF8.self)
    // The end of the script must not stand in the text.
    return """
      <!DOCTYPE html><meta charset="utf-8"><body><script>
      const page = \(text.replacing("<", with: "\\u003c"));
      const widths = \(widths);
      function probe(frame) {
        const view = frame.contentWindow, document = view.document;
        document.querySelectorAll("details").forEach(each => each.open = true);
        const all = [...document.querySelectorAll("*")];
        const seen = each => {
          const box = each.getBoundingClientRect();
          return box.width > 1 && box.height > 1 && (box.right > view.innerWidth + 1 || box.left < -1);
        };
        const names = [...document.querySelectorAll(".circle .name")]
          .map(each => [each.textContent, each.getBoundingClientRect()])
          .filter(each => each[1].width > 0);
        const overlaps = [];
        names.forEach(([name, one], index) => names.slice(index + 1).forEach(([other, two]) => {
          const width = Math.min(one.right, two.right) - Math.max(one.left, two.left);
          const height = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
          if (width > 1 && height > one.height / 4) overlaps.push(name + " / " + other);
        }));
        const handlers = all.flatMap(each => each.getAttributeNames())
          .filter(name => name.startsWith("on") || name == "srcdoc" || name == "formaction");
        const schemes = [...document.querySelectorAll("a[href]")]
          .map(each => each.getAttribute("href")).filter(each => !/^(#|\\.\\.\\/)/.test(each))
          .map(each => each.split(":")[0].toLowerCase());
        return {
          width: view.innerWidth, scrollWidth: document.documentElement.scrollWidth,
          tooWide: all.filter(each => !each.closest(".skip, caption") && seen(each))
            .map(each => each.outerHTML.slice(0, 120)),
          background: view.getComputedStyle(document.body).backgroundColor,
          overlaps, requests: view.performance.getEntriesByType("resource").map(each => each.name),
          scripts: document.scripts.length, handlers, schemes: [...new Set(schemes)],
          images: document.querySelectorAll("img, iframe, object, embed, link, form, base").length,
          title: document.title
        };
      }
      Promise.all(widths.map(width => new Promise(done => {
        const frame = document.createElement("iframe");
        frame.style.cssText = `border: 0; height: 900px; width: ${width}px`;
        frame.srcdoc = page;
        frame.onload = () => done(probe(frame));
        document.body.append(frame);
      }))).then(probes => {
        document.body.replaceChildren();
        document.body.dataset.probe = encodeURIComponent(JSON.stringify(probes));
      });
      </script>
      """
  }
}

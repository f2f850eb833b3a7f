/// Shapes and words on a plane, as they are written in SVG.
///
/// Places and sizes are in tenths, as integers: the same on every machine.
struct Drawing: Sendable {
  let width: Int
  let height: Int
  /// What it shows, in a sentence, for those who do not see it.
  let description: String
  private(set) var body = ""

  init(width: Int, height: Int, description: String) {
    self.width = width
    self.height = height
    self.description = description
  }

  mutating func circle(x: Int, y: Int, radius: Int, _ style: String) {
    body +=
      "<circle class=\"\(style)\" cx=\"\(x.tenths)\" cy=\"\(y.tenths)\" r=\"\(radius.tenths)\" />\n"
  }

  /// A square that stands on a corner.
  mutating func diamond(x: Int, y: Int, radius: Int, _ style: String) {
    let corners = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]
    let points = corners.map { "\($0.0.tenths),\($0.1.tenths)" }.joined(separator: " ")
    body += "<polygon class=\"\(style)\" points=\"\(points)\" />\n"
  }

  mutating func rectangle(
    x: Int, y: Int, width: Int, height: Int, corner: Int = 0, _ style: String
  ) {
    body += "<rect class=\"\(style)\" x=\"\(x.tenths)\" y=\"\(y.tenths)\""
    body += " width=\"\(width.tenths)\" height=\"\(height.tenths)\" rx=\"\(corner.tenths)\" />\n"
  }

  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), _ style: String) {
    body += "<line class=\"\(style)\" x1=\"\(start.x.tenths)\" y1=\"\(start.y.tenths)\""
    body += " x2=\"\(end.x.tenths)\" y2=\"\(end.y.tenths)\" />\n"
  }

  /// Words on one line, the place being that of their `anchor` on the base line.
  mutating func text(_ words: String, x: Int, y: Int, anchor: Anchor = .start, _ style: String) {
    body += "<text class=\"\(style)\" x=\"\(x.tenths)\" y=\"\(y.tenths)\""
    body += " text-anchor=\"\(anchor.rawValue)\">\(words.escapedForHTML)</text>\n"
  }

  /// Which end of words stands at their place; `start` is the left one.
  enum Anchor: String {
    case start, middle, end
  }

  /// Shapes that belong together, and what is said where a pointer rests on them.
  mutating func group(titled title: String, _ draw: (inout Drawing) -> Void) {
    body += "<g><title>\(title.escapedForHTML)</title>\n"
    draw(&self)
    body += "</g>\n"
  }

  /// The whole as an SVG element; alone it brings its own colours and its own paper.
  func svg(named name: String, caption: String, isAlone: Bool) -> String {
    let size = isAlone ? " width=\"\(width.tenths)\" height=\"\(height.tenths)\"" : ""
    let style = isAlone ? "<style>\n\(PictureStyle.alone)\n</style>\n" : ""
    let paper = "<rect class=\"paper\" width=\"\(width.tenths)\" height=\"\(height.tenths)\" />\n"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="picture \(name)"\(size) \
      viewBox="0 0 \(width.tenths) \(height.tenths)" role="img" lang="en" \
      aria-labelledby="\(name)-title" aria-describedby="\(name)-description">
      <title id="\(name)-title">\(caption.escapedForHTML)</title>
      <desc id="\(name)-description">\(description.escapedForHTML)</desc>
      \(style)\(isAlone ? paper : "")\(body)</svg>

      """
  }
}

extension Int {
  /// A number of tenths as a decimal: `125` is `12.5`.
  var tenths: String {
    let sign = self < 0 ? "-" : ""
    let fraction = magnitude % 10
    return "\(sign)\(magnitude / 10)" + (fraction == 0 ? "" : ".\(fraction)")
  }
}

import NoteSyntax
import Properties

extension PlaceCheck {
  /// Keys and values stand in the front matter one behind the other, and read as written there.
  mutating func checkFrontMatter() {
    guard let frontMatter = note.frontMatter else { return }
    expectInside(frontMatter.range, "the front matter")
    expect(frontMatter.content, in: frontMatter.range, "what the front matter holds")
    check(frontMatter.properties, in: frontMatter.content)
  }

  private mutating func check(_ properties: [Property], in outer: Range<Int>) {
    for property in properties {
      expectInside(property.keyRange, "a key")
      expectInside(property.valueRange, "a value")
      expect(property.keyRange, in: outer, "a key")
      expect(property.valueRange, in: outer, "a value")
      expect(reads(property.keyRange, as: property.key), "`\(property.key)`", at: property.keyRange)
      check(property.value, in: property.valueRange)
    }
    expectInOrder(properties.flatMap { [$0.keyRange, $0.valueRange] }, "a property")
  }

  private mutating func check(_ value: PropertyValue, in range: Range<Int>) {
    switch value {
    case .text(let text):
      expectInside(text.range, "a text")
      expect(text.range, in: range, "a text")
      expect(reads(text.range, as: text.text), "`\(text.text)`", at: text.range)
    case .list(let items):
      for item in items { check(item, in: range) }
      expectInOrder(items.map(Self.span), "an item")
    case .map(let members):
      check(members, in: range)
    }
  }

  /// The bytes of a value; of an empty list or map none.
  private static func span(_ value: PropertyValue) -> Range<Int> {
    switch value {
    case .text(let text): text.range
    case .list(let items): hull(items.map(span))
    case .map(let members): hull(members.flatMap { [$0.keyRange, $0.valueRange] })
    }
  }

  private static func hull(_ ranges: [Range<Int>]) -> Range<Int> {
    guard let first = ranges.first, let last = ranges.last else { return 0..<0 }
    return first.lowerBound..<max(first.lowerBound, last.upperBound)
  }

  /// Whether a scalar as written says a text: as it stands, or without its quotes and folded lines.
  func reads(_ range: Range<Int>, as value: String) -> Bool {
    let written = text(range)
    if Array(written.utf8) == Array(value.utf8) { return true }
    return bare(written) == bare(value)
  }

  /// A text without quotes, escapes, anchors, tags, block marks and white space.
  private func bare(_ text: String) -> String {
    var text = text[...]
    while text.first == "&" || text.first == "!" {
      text = text.drop { !$0.isWhitespace }.drop { $0.isWhitespace }
    }
    if text.first == "|" || text.first == ">" {
      text = text.dropFirst().drop { "-+0123456789".contains($0) }
    }
    var plain = String(text)
    for escape in ["\\t", "\\n"] { plain = plain.replacing(escape, with: "") }
    let unseen = "\"'\\\u{FEFF}".unicodeScalars
    let scalars = plain.unicodeScalars.filter {
      !$0.properties.isWhitespace && !unseen.contains($0)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

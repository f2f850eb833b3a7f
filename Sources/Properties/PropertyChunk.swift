import Findings

/// The lines of one key in front matter that is not YAML as a whole.
struct PropertyChunk {
  /// The bytes of the key's line and of the lines that continue it.
  let range: Range<Int>

  /// Cuts a block before each line that begins with a key.
  static func split(_ source: SourceText, _ range: Range<Int>) -> [PropertyChunk] {
    guard !range.isEmpty else { return [] }
    var starts: [Int] = []
    let first = source.line(at: range.lowerBound)
    let last = source.line(at: range.upperBound - 1)
    for line in first...last {
      let written = source.range(ofLine: line)
      let isFirst = starts.isEmpty
      if isFirst || startsProperty(source, written) || isStray(source, written) {
        starts.append(max(written.lowerBound, range.lowerBound))
      }
    }
    let ends = starts.dropFirst() + [range.upperBound]
    return zip(starts, ends).map { PropertyChunk(range: $0..<$1) }
  }

  /// Whether a value is `-` alone: to YAML the beginning of a list, to people nothing at all.
  static func hasLoneDash(_ source: SourceText, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let lines = source.line(at: range.lowerBound)...source.line(at: range.upperBound - 1)
    return lines.contains { line in
      let text = source.bytes[source.trimmed(source.range(ofLine: line))]
      return text.suffix(3).elementsEqual(Array(": -".utf8))
    }
  }

  /// Whether it begins with a line that git left, which says nothing.
  func isLeftByGit(in source: SourceText) -> Bool {
    Self.isStray(source, source.range(ofLine: source.line(at: range.lowerBound)))
  }

  /// The property as a person reads it, without YAML's rules; and those on lines below it that are
  /// indented for no reason.
  func plainProperties(in source: SourceText) -> [Property] {
    let lines = source.line(at: range.lowerBound)...source.line(at: range.upperBound - 1)
    let below = lines.dropFirst().map { trimmed(source.range(ofLine: $0), in: source) }
    let first = source.range(ofLine: lines.lowerBound)
    guard let property = plainProperty(first, below: below, in: source) else { return [] }
    // Below a key without a value stand its list or map, below `|` its text.
    guard case .text(let text) = property.value, !text.text.isEmpty,
      !text.text.hasPrefix("|"), !text.text.hasPrefix(">")
    else { return [property] }
    return [property] + below.compactMap { plainProperty($0, below: [], in: source) }
  }

  private func plainProperty(
    _ line: Range<Int>, below: [Range<Int>], in source: SourceText
  ) -> Property? {
    guard let colon = Self.colon(in: source, line) else { return nil }
    let keyRange = trimmed(line.lowerBound..<colon, in: source)
    let key = unquoted(source.text(keyRange))
    let valueRange = trimmed((colon + 1)..<line.upperBound, in: source)
    let items = below.compactMap { listItem($0, in: source) }
    if valueRange.isEmpty, let firstItem = items.first, let lastItem = items.last {
      return Property(
        key: key, keyRange: keyRange, value: .list(items.map { plainText($0, in: source) }),
        valueRange: firstItem.lowerBound..<lastItem.upperBound)
    }
    return Property(
      key: key, keyRange: keyRange, value: plainValue(valueRange, in: source),
      valueRange: valueRange)
  }

  /// `[a, b`, closed or not, is a list; everything else is text.
  private func plainValue(_ range: Range<Int>, in source: SourceText) -> PropertyValue {
    let bytes = source.bytes[range]
    guard bytes.first == UInt8(ascii: "["), !bytes.starts(with: Array("[[".utf8)) else {
      return plainText(range, in: source)
    }
    let end = bytes.last == UInt8(ascii: "]") ? range.upperBound - 1 : range.upperBound
    var items: [PropertyValue] = []
    var start = range.lowerBound + 1
    var depth = 0
    for offset in start..<max(start, end) {
      switch source.bytes[offset] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ",") where depth <= 0:
        items.append(plainText(start..<offset, in: source))
        start = offset + 1
      default: break
      }
    }
    if start < end { items.append(plainText(start..<end, in: source)) }
    return .list(items)
  }

  private func plainText(_ range: Range<Int>, in source: SourceText) -> PropertyValue {
    let range = trimmed(range, in: source)
    let written = source.text(range)
    return .text(
      PropertyText(
        text: unquoted(written), range: range,
        isQuoted: written.hasPrefix("\"") || written.hasPrefix("'")))
  }

  private func listItem(_ item: Range<Int>, in source: SourceText) -> Range<Int>? {
    guard source.bytes[item].starts(with: Array("- ".utf8)) else { return nil }
    return trimmed((item.lowerBound + 2)..<item.upperBound, in: source)
  }

  /// Whether a key begins at the very start of a line.
  private static func startsProperty(_ source: SourceText, _ line: Range<Int>) -> Bool {
    guard let first = line.first, source.bytes[first] != 0x20, source.bytes[first] != 0x09 else {
      return false
    }
    return colon(in: source, line) != nil
  }

  /// The colon behind the key with which a line begins: the first before a space or the end, else one
  /// that should have a space behind it, as in `name:Ada`.
  private static func colon(in source: SourceText, _ line: Range<Int>) -> Int? {
    let bytes = source.bytes
    guard let first = line.first, !isStray(source, line), bytes[first] != UInt8(ascii: "-"),
      bytes[first] != UInt8(ascii: "#")
    else { return nil }
    let loose = line.first { offset in
      bytes[offset] == UInt8(ascii: ":")
        && (offset + 1 == line.upperBound || [0x20, 0x09].contains(bytes[offset + 1]))
    }
    if let loose { return loose }
    let word = bytes[line].prefix { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D || $0 == 0x5F }
    guard !word.isEmpty, word.endIndex + 1 < line.upperBound,
      bytes[word.endIndex] == UInt8(ascii: ":"), bytes[word.endIndex + 1] != UInt8(ascii: "/")
    else { return nil }
    return word.endIndex
  }

  /// A marker of git's between two sides of a merge stands for itself.
  private static func isStray(_ source: SourceText, _ line: Range<Int>) -> Bool {
    isConflictMarker(source.bytes[line])
  }

  /// The text without quotes around it, or without one that is not closed.
  private func unquoted(_ text: String) -> String {
    for quote in ["\"", "'"] where text.hasPrefix(quote) {
      let rest = text.dropFirst()
      let words = rest.hasSuffix(quote) ? rest.dropLast() : rest
      return words.contains(quote) ? text : String(words)
    }
    return text
  }

  private func trimmed(_ range: Range<Int>, in source: SourceText) -> Range<Int> {
    var range = range
    while let first = range.first, [0x20, 0x09].contains(source.bytes[first]) {
      range = (first + 1)..<range.upperBound
    }
    while let last = range.last, [0x20, 0x09, 0x0D].contains(source.bytes[last]) {
      range = range.lowerBound..<last
    }
    return range
  }
}

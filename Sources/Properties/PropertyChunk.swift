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
      if isFirst || colon(in: source, written) != nil || isStray(source, written) {
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

  /// The property as a person reads it, without YAML's rules.
  func plainProperty(in source: SourceText) -> Property? {
    let lines = source.line(at: range.lowerBound)...source.line(at: range.upperBound - 1)
    let first = source.range(ofLine: lines.lowerBound)
    guard let colon = Self.colon(in: source, first) else { return nil }
    let keyRange = trimmed(first.lowerBound..<colon, in: source)
    let key = unquoted(source.text(keyRange))
    let valueRange = trimmed((colon + 1)..<first.upperBound, in: source)
    let items = lines.dropFirst().compactMap { listItem(source.range(ofLine: $0), in: source) }
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

  private func listItem(_ line: Range<Int>, in source: SourceText) -> Range<Int>? {
    let item = trimmed(line, in: source)
    guard source.bytes[item].starts(with: Array("- ".utf8)) else { return nil }
    return trimmed((item.lowerBound + 2)..<item.upperBound, in: source)
  }

  /// The colon behind the key with which a line begins: not indented, and before a space or the end.
  private static func colon(in source: SourceText, _ line: Range<Int>) -> Int? {
    let bytes = source.bytes
    guard let first = line.first, !isStray(source, line),
      ![0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: "#")].contains(bytes[first])
    else { return nil }
    return line.first { offset in
      bytes[offset] == UInt8(ascii: ":")
        && (offset + 1 == line.upperBound || [0x20, 0x09].contains(bytes[offset + 1]))
    }
  }

  /// A marker of git's between two sides of a merge stands for itself.
  private static func isStray(_ source: SourceText, _ line: Range<Int>) -> Bool {
    isConflictMarker(source.bytes[line])
  }

  private func unquoted(_ text: String) -> String {
    for quote in ["\"", "'"] where text.hasPrefix(quote) {
      let rest = text.dropFirst()
      return String(rest.hasSuffix(quote) ? rest.dropLast() : rest)
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

/// Whether a line is one that git leaves in a file where a merge needs a person.
package func isConflictMarker(_ line: some BidirectionalCollection<UInt8>) -> Bool {
  let first = line.first ?? 0
  guard
    [UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "|")].contains(first),
    line.prefix(7).count == 7, line.prefix(7).allSatisfy({ $0 == first })
  else { return false }
  let rest = line.dropFirst(7)
  return rest.isEmpty
    ? first == UInt8(ascii: "=") || first == UInt8(ascii: "|") : rest.first == 0x20
}

/// The first conflict marker in a block, as a fault.
func conflictMarker(in source: SourceText, _ range: Range<Int>) -> Fault? {
  guard !range.isEmpty, source.bytes[range].contains(UInt8(ascii: "<")) else { return nil }
  let lines = source.line(at: range.lowerBound)...source.line(at: range.upperBound - 1)
  for line in lines {
    let written = source.range(ofLine: line)
    guard isConflictMarker(source.bytes[written]), source.bytes[written].first == UInt8(ascii: "<")
    else { continue }
    return Fault(
      code: .yaml, offset: written.lowerBound,
      message: "git left a conflict here that is not settled")
  }
  return nil
}

import Findings

/// Reads properties as most notes have them, as libyaml would and in a small part of its time.
///
///     name: Maya Okafor
///     phone: "+31 6 123"
///     interests: [letterpress, trail running]
///     groups:
///       - printers
///     # a comment
///
/// At the first line that is anything else it gives up, and libyaml reads the block.
struct EverydayProperties {
  private let bytes: [UInt8]
  private let source: SourceText
  private var properties: [Property] = []
  /// The key whose list is being read, and what stood in it so far.
  private var openKey: Range<Int>?
  private var indent = 0
  private var listStart = 0
  private var items: [PropertyValue] = []
  private var listEnd = 0

  /// Nil where libyaml is to be asked.
  static func read(_ source: SourceText, _ range: Range<Int>) -> [Property]? {
    guard !range.isEmpty else { return nil }
    var reader = EverydayProperties(source)
    for line in source.line(at: range.lowerBound)...source.line(at: range.upperBound - 1) {
      let isRead = reader.take(source.range(ofLine: line))
      guard isRead else { return nil }
    }
    let isClosed = reader.closeList()
    return isClosed ? reader.properties : nil
  }

  private init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
  }

  /// Reads a line; false where it is not an everyday one.
  private mutating func take(_ line: Range<Int>) -> Bool {
    guard let first = line.first, EverydayText.isPrintable(bytes, line) else { return false }
    if bytes[first] == UInt8(ascii: "#") { return true }
    if bytes[first] == UInt8(ascii: " ") { return takeItem(line) }
    guard let key = key(in: line), closeList() else { return false }
    let value = trimmed(key.upperBound + 1..<line.upperBound)
    if value.isEmpty {
      openKey = key
      return true
    }
    guard let read = self.value(value) else { return false }
    properties.append(
      Property(key: source.text(key), keyRange: key, value: read, valueRange: value))
    return true
  }

  /// A key of letters, digits, spaces and hyphens, with a colon behind it and then a gap or nothing.
  private func key(in line: Range<Int>) -> Range<Int>? {
    var end = line.lowerBound
    while end < line.upperBound, EverydayText.isKeyByte(bytes[end]) { end += 1 }
    guard end > line.lowerBound, end < line.upperBound, bytes[end] == UInt8(ascii: ":"),
      EverydayText.isWordByte(bytes[line.lowerBound]), bytes[end - 1] != 0x20,
      end - line.lowerBound <= 100, end + 1 == line.upperBound || bytes[end + 1] == 0x20
    else { return nil }
    return line.lowerBound..<end
  }

  private func value(_ range: Range<Int>) -> PropertyValue? {
    guard bytes[range.lowerBound] == UInt8(ascii: "[") else { return text(range) }
    guard bytes[range.upperBound - 1] == UInt8(ascii: "]"), range.count > 2 else { return nil }
    var items: [PropertyValue] = []
    var start = range.lowerBound + 1
    for offset in start..<range.upperBound {
      let isEnd = bytes[offset] == UInt8(ascii: ",") || offset == range.upperBound - 1
      if isEnd {
        let item = trimmed(start..<offset)
        guard let first = item.first, EverydayText.isWordByte(bytes[first]) else { return nil }
        items.append(plain(item))
        start = offset + 1
      } else if !EverydayText.isPlainInList(bytes[offset]) {
        return nil
      }
    }
    return .list(items)
  }

  /// A text without quotes, or in quotes that hold no sign of YAML's.
  private func text(_ range: Range<Int>) -> PropertyValue? {
    let quote = bytes[range.lowerBound]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard range.count > 1, bytes[range.upperBound - 1] == quote else { return nil }
      let inside = range.lowerBound + 1..<range.upperBound - 1
      guard !bytes[inside].contains(where: { $0 == quote || $0 == UInt8(ascii: "\\") }) else {
        return nil
      }
      return .text(PropertyText(text: source.text(inside), range: range, isQuoted: true))
    }
    return EverydayText.isPlain(bytes, range) ? plain(range) : nil
  }

  private func plain(_ range: Range<Int>) -> PropertyValue {
    .text(PropertyText(text: source.text(range), range: range, isQuoted: false))
  }

  /// `  - printers`, below a key; all items of a list are indented alike.
  private mutating func takeItem(_ line: Range<Int>) -> Bool {
    guard openKey != nil,
      let dash = line.first(where: { bytes[$0] != 0x20 }), bytes[dash] == UInt8(ascii: "-"),
      dash + 1 < line.upperBound, bytes[dash + 1] == 0x20
    else { return false }
    let item = trimmed(dash + 1..<line.upperBound)
    guard !item.isEmpty, let read = text(item) else { return false }
    if items.isEmpty {
      indent = dash - line.lowerBound
      listStart = dash
    }
    items.append(read)
    listEnd = item.upperBound
    return dash - line.lowerBound == indent
  }

  /// Ends the list that is being read; false where a key has neither value nor list.
  private mutating func closeList() -> Bool {
    guard let key = openKey else { return true }
    guard !items.isEmpty else { return false }
    properties.append(
      Property(
        key: source.text(key), keyRange: key, value: .list(items), valueRange: listStart..<listEnd))
    openKey = nil
    items = []
    return true
  }

  /// A range without the spaces around it.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }
}

/// Which bytes mean no more to YAML than to a person.
private enum EverydayText {
  /// Whether a line holds neither a tab nor a control character, nor one that YAML takes for a line's
  /// end or for no text at all.
  static func isPrintable(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    line.allSatisfy { offset in
      switch bytes[offset] {
      case 0x20..<0x7F: true
      // U+0080 to U+009F, U+2028 and U+2029, U+FEFF and what else begins so.
      case 0xC2: offset + 1 < line.upperBound && bytes[offset + 1] >= 0xA0
      case 0xE2:
        offset + 2 < line.upperBound
          && !(bytes[offset + 1] == 0x80 && 0xA8...0xA9 ~= bytes[offset + 2])
      case 0xEF, 0x7F, 0..<0x20: false
      default: true
      }
    }
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }

  static func isKeyByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  static func isPlainInList(_ byte: UInt8) -> Bool {
    isKeyByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
  }

  /// Whether a text begins with a letter or digit and holds neither `: ` nor ` #`.
  static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard isWordByte(bytes[range.lowerBound]) else { return false }
    return range.allSatisfy { offset in
      switch bytes[offset] {
      case UInt8(ascii: ":"): offset + 1 < range.upperBound && bytes[offset + 1] != 0x20
      case UInt8(ascii: "#"): bytes[offset - 1] != 0x20
      default: true
      }
    }
  }
}

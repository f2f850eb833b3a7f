import Days
import Properties

/// The value of a property as a list, with the way it is written.
struct WrittenList {
  struct Item: Equatable {
    let text: String
    /// As written, with its quotes.
    let raw: Line
    /// Its lines, in a list with an item a line.
    var lines: [Line] = []

    static func == (left: Item, right: Item) -> Bool { left.text == right.text }
  }

  enum Form: Equatable {
    /// An item a line, behind this.
    case block(Line)
    /// `[a, b]`
    case flow
    /// `a, b`
    case commas
  }

  private(set) var items: [Item] = []
  let form: Form
  /// What stands before the items: lines, and the beginning of the line they are on.
  private let head: [Line]
  private let before: Line
  private let behind: Line

  /// Nil where the value is not a list of texts; `a, b` is one where the key says so.
  init?(_ part: PropertyPart, isListKey: Bool) {
    let value = part.property.valueRange
    let bytes = part.lines.text
    guard value.lowerBound >= part.start, value.upperBound <= part.start + bytes.count else {
      return nil
    }
    let start = value.lowerBound - part.start
    let end = value.upperBound - part.start
    let raw = { (range: Range<Int>) in
      Line(bytes[(range.lowerBound - part.start)..<(range.upperBound - part.start)])
    }
    switch part.property.value {
    case .map: return nil
    case .text(let text):
      guard isListKey, !text.isQuoted, part.lines.count == 1 else { return nil }
      form = .commas
      if !AbsentValue.isStated(by: text.text) {
        items = Self.commaItems(raw(text.range))
      }
      head = []
      before = Line(bytes[..<start])
      behind = items.isEmpty ? [] : Line(bytes[end...].dropLast())
    case .list(let values):
      for value in values {
        guard case .text(let text) = value else { return nil }
        items.append(Item(text: text.text, raw: raw(text.range)))
      }
      if start < bytes.count, bytes[start] == UInt8(ascii: "[") {
        guard part.lines.count == 1 else { return nil }
        form = .flow
        head = []
        before = Line(bytes[..<start])
        behind = Line(bytes[end...].dropLast())
      } else {
        guard let block = Self.block(part, items, values) else { return nil }
        (items, head, before) = block
        form = .block(before)
        behind = []
      }
    }
  }

  /// Each item with its lines: from the line it begins on up to the next.
  private static func block(
    _ part: PropertyPart, _ items: [Item], _ values: [PropertyValue]
  ) -> ([Item], [Line], Line)? {
    var offsets: [Int] = []
    var offset = part.start
    for line in part.lines {
      offsets.append(offset)
      offset += line.count + 1
    }
    var starts: [Int] = []
    var marker: Line = []
    for value in values {
      guard case .text(let text) = value,
        let line = offsets.lastIndex(where: { $0 <= text.range.lowerBound }),
        line > starts.last ?? 0
      else { return nil }
      let prefix = part.lines[line].prefix(text.range.lowerBound - offsets[line])
      guard prefix.filter({ $0 != 0x20 && $0 != 0x09 }) == [UInt8(ascii: "-")] else { return nil }
      marker = Line(prefix)
      starts.append(line)
    }
    guard let first = starts.first else { return nil }
    var placed: [Item] = []
    for (index, item) in items.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : part.lines.count
      placed.append(
        Item(text: item.text, raw: item.raw, lines: Array(part.lines[starts[index]..<end])))
    }
    return (placed, Array(part.lines[..<first]), marker)
  }

  /// The parts between commas that stand outside brackets.
  private static func commaItems(_ raw: Line) -> [Item] {
    var items: [Line] = [[]]
    var depth = 0
    for byte in raw {
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      if byte == UInt8(ascii: ","), depth <= 0 {
        items.append([])
      } else {
        items[items.count - 1].append(byte)
      }
    }
    return items.map { item in
      let trimmed = Line(
        item.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
      return Item(text: String(decoding: trimmed, as: UTF8.self), raw: trimmed)
    }.filter { !$0.raw.isEmpty }
  }

  /// The lines of the property with other items; nil where one cannot stand in such a list.
  func lines(with items: [Item]) -> [Line]? {
    switch form {
    case .block(let marker):
      // A list without an item is no list of this form.
      guard !items.isEmpty else { return nil }
      return head + items.flatMap { $0.lines.isEmpty ? [marker + $0.raw] : $0.lines }
    case .flow:
      let raw = items.map { $0.lines.isEmpty && self.items.contains($0) ? $0.raw : Self.inFlow($0) }
      return [
        before + Line("[".utf8) + raw.joined(separator: Line(", ".utf8)) + Line("]".utf8)
          + behind
      ]
    case .commas:
      let raw = items.map(\.raw)
      guard !raw.contains(where: Self.needsQuotes) else { return nil }
      let space = before.last == UInt8(ascii: ":") ? Line(" ".utf8) : []
      return [before + space + raw.joined(separator: Line(", ".utf8)) + behind]
    }
  }

  private static func inFlow(_ item: Item) -> Line {
    let isQuoted = item.raw.first == UInt8(ascii: "\"") || item.raw.first == UInt8(ascii: "'")
    guard !isQuoted, needsQuotes(item.raw) else { return item.raw }
    let quote = UInt8(ascii: "\"")
    let escaped = item.raw.flatMap { byte in
      byte == quote || byte == UInt8(ascii: "\\") ? [UInt8(ascii: "\\"), byte] : [byte]
    }
    return [quote] + escaped + [quote]
  }

  private static func needsQuotes(_ raw: Line) -> Bool {
    raw.contains { Array(",[]{}#\"'".utf8).contains($0) }
  }
}

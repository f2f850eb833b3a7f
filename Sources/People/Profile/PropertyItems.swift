import Days
import Findings
import NoteSyntax
import Properties

extension Note {
  /// The texts of a value with their places: a list's items, or comma-separated text taken apart.
  ///
  /// What stands for nothing (`unknown`, `TBD`, an empty text) is left out. Without `commas` a text
  /// is one item: `Leeds, England`.
  func items(of property: Property, commas: Bool = true) -> [Stated<String>] {
    var items: [Stated<String>] = []
    collect(property.value, commas: commas, into: &items)
    return items
  }

  /// The one text of a value, or the first of a list.
  func text(of property: Property) -> Stated<String>? {
    switch property.value {
    case .text(let text): stated(text)
    case .list, .map: items(of: property).first
    }
  }

  private func collect(_ value: PropertyValue, commas: Bool, into items: inout [Stated<String>]) {
    switch value {
    case .text(let text):
      if commas, !text.isQuoted, text.text.contains(",") {
        items += separated(text.range)
      } else if let item = stated(text) {
        items.append(item)
      }
    case .list(let values):
      for value in values { collect(value, commas: false, into: &items) }
    case .map(let members):
      for member in members where !Self.labels.contains(foldedKey(member.key)) {
        collect(member.value, commas: false, into: &items)
      }
    }
  }

  /// Members of a map that name what another holds: `{type: home, value: …}`.
  private static let labels: Set<String> = ["type", "kind", "label"]

  private func stated(_ text: PropertyText) -> Stated<String>? {
    guard !AbsentValue.isStated(by: text.text) else { return nil }
    // A block scalar ends with a line end.
    return Stated(text.text.trimmed, range: text.range, line: line(at: text.range.lowerBound))
  }

  /// The parts between commas that stand outside `[[…]]`.
  private func separated(_ range: Range<Int>) -> [Stated<String>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    for offset in range {
      switch source.bytes[offset] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ",") where depth <= 0:
        parts.append(start..<offset)
        start = offset + 1
      default: break
      }
    }
    parts.append(start..<range.upperBound)
    return parts.compactMap { part in
      let part = source.trimmed(part)
      let words = text(part)
      guard !AbsentValue.isStated(by: words) else { return nil }
      return Stated(words, range: part, line: line(at: part.lowerBound))
    }
  }
}

import Findings
import NoteSyntax
import People
import Properties

/// Adds an item to a list of the front matter, in the form in which the list is written.
struct ListItemPlan {
  private let read: ReadNote
  private let key: String

  init(_ read: ReadNote, key: String) throws(EditRefusal) {
    self.read = read
    self.key = key
    try read.checkFrontMatter()
  }

  func adding(_ typed: String) throws(EditRefusal) -> EditPlan {
    let item = typed.onOneLine
    guard let property = FieldKey(key).property(in: read) else {
      return try FieldPlan(read, key: key).setting(.list([item]))
    }
    switch property.value {
    case .list(let items):
      guard let texts = items.texts else {
        throw EditRefusal("`\(property.key)` is no plain list")
      }
      if texts.contains(item) { return .none }
      guard let last = items.last, !texts.isEmpty else {
        return try FieldPlan(read, key: key).setting(.list([item]))
      }
      return try plan(property, texts + [item], adding: item, behind: last)
    case .text(let text):
      let present = parts(of: text)
      if present.contains(item) { return .none }
      return try FieldPlan(read, key: key).setting(.list(present + [item]))
    case .map:
      throw EditRefusal("`\(property.key)` is no list")
    }
  }

  private func plan(
    _ property: Property, _ items: [String], adding item: String, behind last: PropertyValue
  ) throws(EditRefusal) -> EditPlan {
    guard case .text(let text) = last else { throw EditRefusal("`\(property.key)` is no list") }
    let bytes = read.source.bytes
    let quoting = YAMLText.quoting(of: bytes[text.range])
    let splice: Splice
    if bytes[property.valueRange.lowerBound] == UInt8(ascii: "[") {
      let words = YAMLText.written(item, preferred: quoting, isInFlow: true)
      splice = .insertion(", " + words, at: text.range.upperBound)
    } else {
      let line = read.note.line(at: text.range.lowerBound)
      let start = read.source.range(ofLine: line).lowerBound
      let marker = read.note.text(start..<text.range.lowerBound)
      let end = read.source.range(ofLine: read.note.line(at: text.range.upperBound)).upperBound
      splice = .insertion(
        read.lineEnd(near: line) + marker + YAMLText.written(item, preferred: quoting), at: end)
    }
    let value = FieldValue.list(items)
    let found = FieldKey(key)
    return EditPlan(
      splices: [splice], touched: property.keyRange.lowerBound..<splice.range.upperBound,
      isMet: { found.states(value, in: $0) })
  }

  /// The items of a text that stands where a list may: words between commas, or one.
  private func parts(of text: PropertyText) -> [String] {
    let isSeveral = !text.isQuoted && text.text.contains(",") && !text.text.contains("[[")
    let parts = isSeveral ? text.text.split(separator: ",").map(String.init) : [text.text]
    return parts.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }
}

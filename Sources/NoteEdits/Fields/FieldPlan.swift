import Days
import Findings
import NoteSyntax
import Properties

/// Sets one property of the front matter, or takes it away.
///
/// The line keeps the spelling of its key, its quoting and its comment; a new line goes to the end.
struct FieldPlan {
  private let read: ReadNote
  private let key: FieldKey

  init(_ read: ReadNote, key: String) throws(EditRefusal) {
    self.read = read
    self.key = FieldKey(key)
    guard !key.isEmpty, key.unicodeScalars.allSatisfy(\.isKeyLetter) else {
      throw EditRefusal("`\(key)` cannot be a key of the front matter")
    }
    try read.checkFrontMatter()
  }

  func setting(_ typed: FieldValue) throws(EditRefusal) -> EditPlan {
    let value = typed.inert
    guard let property = key.property(in: read) else {
      return adding(value)
    }
    guard !value.isStated(by: property.value) else { return .none }
    let line = read.note.line(at: property.keyRange.lowerBound)
    let splice: Splice
    if case .list(let items) = value {
      let text = FieldValue.blockList(items, lineEnd: read.lineEnd(near: line))
      splice = Splice(behindColon(of: property)..<property.valueRange.upperBound, text)
    } else if isOneLine(property), !property.valueRange.isEmpty {
      let old = read.source.bytes[property.valueRange]
      splice = Splice(property.valueRange, value.written(like: YAMLText.quoting(of: old)))
    } else {
      let range =
        behindColon(
          of: property)..<max(
          behindColon(of: property), property.valueRange.upperBound)
      splice = Splice(range, " " + value.written(like: .none))
    }
    return plan(for: property, splice, becomes: value)
  }

  func removing() -> EditPlan {
    guard let property = key.property(in: read) else { return .none }
    let lines = lines(of: property)
    return EditPlan(
      splices: [Splice(lines, "")], touched: lines,
      isMet: { [key] in key.property(in: $0) == nil })
  }

  private func plan(
    for property: Property, _ splice: Splice, becomes value: FieldValue
  ) -> EditPlan {
    EditPlan(
      splices: [splice], touched: lines(of: property),
      isMet: { [key] after in
        key.states(value, in: after) && key.property(in: after)?.key == property.key
      })
  }

  /// A new line at the end of the front matter, or the first front matter of the note.
  private func adding(_ value: FieldValue) -> EditPlan {
    let splice: Splice
    if let frontMatter = read.note.frontMatter {
      let end = frontMatter.content.upperBound
      let lineEnd = read.lineEnd(near: read.note.line(at: end))
      splice = .insertion("\(key.name):\(value.behindColon(lineEnd))\(lineEnd)", at: end)
    } else {
      let lineEnd = read.lineEnd(near: 1)
      let line = "\(key.name):\(value.behindColon(lineEnd))"
      splice = .insertion(
        ["---", line, "---", ""].joined(separator: lineEnd), at: read.source.textStart)
    }
    return EditPlan(
      splices: [splice], touched: splice.range,
      isMet: { [key] in key.states(value, in: $0) })
  }

  private func isOneLine(_ property: Property) -> Bool {
    let line = read.note.line(at: property.keyRange.lowerBound)
    return line == read.note.line(at: property.valueRange.upperBound)
      && line == read.note.line(at: property.valueRange.lowerBound)
  }

  /// The byte behind the colon of a key.
  private func behindColon(of property: Property) -> Int {
    let bytes = read.source.bytes
    let end = max(property.keyRange.upperBound, property.valueRange.lowerBound)
    let colon = bytes[property.keyRange.upperBound..<min(end + 1, bytes.count)]
      .firstIndex(of: UInt8(ascii: ":"))
    return colon.map { $0 + 1 } ?? property.valueRange.lowerBound
  }

  /// All lines of a property, with their line ends.
  private func lines(of property: Property) -> Range<Int> {
    let first = read.note.line(at: property.keyRange.lowerBound)
    let last = read.note.line(at: max(property.keyRange.upperBound, property.valueRange.upperBound))
    return read.source.fullRange(ofLine: first)
      .lowerBound..<read.source.fullRange(ofLine: last)
      .upperBound
  }
}

extension ReadNote {
  /// Refuses front matter that is not YAML: it is never edited.
  func checkFrontMatter() throws(EditRefusal) {
    guard let frontMatter = note.frontMatter, !frontMatter.isSound else { return }
    let lines = 1...note.line(at: frontMatter.range.upperBound)
    let fault = note.findings.first { lines.contains($0.place.line) && $0.severity == .error }
    let place = fault.map { " (line \($0.place.line): \($0.message))" } ?? ""
    throw EditRefusal("its front matter cannot be read as YAML\(place)")
  }
}

extension Unicode.Scalar {
  fileprivate var isKeyLetter: Bool {
    properties.isAlphabetic || ("0"..."9").contains(self) || self == "-" || self == "_"
      || self == " "
  }
}

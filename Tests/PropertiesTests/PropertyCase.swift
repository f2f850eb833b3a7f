import Findings
import Properties
import Testing

/// A small block of YAML, and what is read of it: a line for each property, then its findings.
struct PropertyCase: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let read: String

  init(_ description: String, _ text: String, _ read: String) {
    testDescription = description
    self.text = text
    self.read = read
  }

  var actual: String {
    let block = PropertyBlock(text)
    let properties = block.properties.map { "\($0.key) = \(Self.written($0.value))" }
    let findings = block.findings.map {
      "\($0.place.line):\($0.place.column): \($0.message) [\($0.code.rawValue)]"
    }
    return (properties + findings).joined(separator: "\n")
  }

  static func written(_ value: PropertyValue) -> String {
    switch value {
    case .text(let text): text.text.isEmpty && !text.isQuoted ? "nothing" : "`\(text.text)`"
    case .list(let items): "[" + items.map(written).joined(separator: ", ") + "]"
    case .map(let members):
      "{" + members.map { "\($0.key): \(written($0.value))" }.joined(separator: ", ") + "}"
    }
  }
}

extension PropertyBlock {
  /// The block that is all of a text.
  init(_ text: String) {
    let source = SourceText(Array(text.utf8))
    self.init(reading: source, in: 0..<source.bytes.count, of: NotePath("People/Ada.md"))
  }
}

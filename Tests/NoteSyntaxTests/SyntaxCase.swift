import Findings
import NoteSyntax
import Testing

/// A small note, and the dump of what is read of it.
struct SyntaxCase: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let dump: String

  init(_ description: String, _ text: String, _ dump: String) {
    testDescription = description
    self.text = text
    self.dump = dump
  }

  /// The dump of the note, then its findings as `line:column: message [code]`.
  var actual: String {
    let note = note(text)
    let findings = note.findings.map {
      "\($0.place.line):\($0.place.column): \($0.message) [\($0.code.rawValue)]\n"
    }
    return String((note.dump + findings.joined()).dropLast())
  }
}

/// A note of this text.
func note(_ text: String) -> Note {
  Note(Array(text.utf8), at: NotePath("People/Ada.md"))
}

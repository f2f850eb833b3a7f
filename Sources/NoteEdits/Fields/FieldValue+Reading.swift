import Findings
import People
import VaultSettings

extension FieldValue {
  /// What is wrong with the value under a key, as a note that holds nothing else would be told; nil
  /// where it is understood.
  package func fault(under key: String, settings: Settings) -> String? {
    let lines = ["---", "type: person", "\(key):\(inert.behindColon("\n"))", "---", "# Note", ""]
    let note = ReadNote(
      Array(lines.joined(separator: "\n").utf8), at: NotePath("Note.md"), settings: settings)
    return note.facts.findings.first?.message
  }
}

import Findings
import NoteSyntax
import People
import VaultSettings

/// A note as written, with what is understood of it: what an edit is planned against and proved by.
struct ReadNote {
  let note: Note
  let facts: NoteFacts
  let settings: Settings

  init(_ bytes: [UInt8], at path: NotePath, settings: Settings) {
    note = Note(bytes, at: path)
    facts = NoteFacts(note, settings: settings)
    self.settings = settings
  }

  var source: SourceText { note.source }

  /// The line end that the note uses where a line is added: that of a neighbour, else of the note.
  func lineEnd(near line: Int) -> String {
    lineEnd(of: line) ?? (line > 1 ? lineEnd(of: line - 1) : nil)
      ?? (1...source.lineCount).lazy.compactMap(lineEnd(of:)).first ?? "\n"
  }

  /// Nil for the last line where nothing ends it.
  private func lineEnd(of line: Int) -> String? {
    let end = source.range(ofLine: line).upperBound..<source.fullRange(ofLine: line).upperBound
    guard !end.isEmpty else { return nil }
    // Several line ends at once are carriage returns that a program left.
    let text = note.text(end)
    return ["\n", "\r\n", "\r"].contains(text) ? text : "\n"
  }

  /// Whether a line holds nothing but blanks.
  func isBlank(_ line: Int) -> Bool {
    source.trimmed(source.range(ofLine: line)).isEmpty
  }
}

import Findings
import NoteSyntax
import Testing
import VaultSettings

@testable import NoteEdits

/// Links are written anew in the form that each has.
struct LinkTests {
  @Test(arguments: [
    ("[[Ada]]", "[[O'Hara (x)]]"),
    ("[[ada|her]]", "[[O'Hara (x)|her]]"),
    ("![[People/Ada#Log]]", "![[People/O'Hara (x)#Log]]"),
    ("[[Ada.md#^b]]", "[[O'Hara (x).md#^b]]"),
    ("[her](Ada.md)", "[her](O'Hara%20%28x%29.md)"),
    ("[her](../People/Ada.md#Log \"t\")", "[her](../People/O'Hara%20%28x%29.md#Log \"t\")"),
    ("[her](<Ada.md>)", "[her](<O'Hara %28x%29.md>)"),
    ("---\nknows: \"[[Ada]]\"\n---\n", "---\nknows: \"[[O'Hara (x)]]\"\n---\n"),
    ("---\nknows: ['[[Ada|her]]']\n---\n", "---\nknows: ['[[O''Hara (x)|her]]']\n---\n"),
    ("---\nmet: at [[Ada]] in May\n---\n", "---\nmet: at [[O'Hara (x)]] in May\n---\n"),
    ("| a |\n|---|\n| [[Ada\\|her]] |\n", "| a |\n|---|\n| [[O'Hara (x)\\|her]] |\n"),
    ("[[May]] `[[Ada]]` [[Adam]]", "[[May]] `[[Ada]]` [[Adam]]"),
  ])
  func areWrittenAnew(note: String, result: String) throws {
    let bytes = Array(note.utf8)
    let path = NotePath("People/Bo.md")
    let changes = Note(bytes, at: path).writtenTargets.compactMap {
      $0.renamed(from: "Ada", to: "O'Hara (x)")
    }
    var editor = NoteEditor(bytes, at: path, settings: Settings())
    try editor.apply(.replaceTargets(changes))
    #expect(String(decoding: editor.bytes, as: UTF8.self) == result)
  }

  @Test(arguments: [
    // What is behind the link would become a property of its own.
    "---\nmet: a: b\nknows: \"[[Ada]]\"\n---\n",
    "<<<<<<< ours\n[[Ada]]\n=======\n>>>>>>> theirs\n",
  ])
  func areLeftWhereTheNoteIsNotSound(note: String) {
    let bytes = Array(note.utf8)
    let path = NotePath("People/Bo.md")
    let changes = Note(bytes, at: path).writtenTargets.compactMap {
      $0.renamed(from: "Ada", to: "Bea")
    }
    var editor = NoteEditor(bytes, at: path, settings: Settings())
    #expect(!changes.isEmpty)
    #expect(throws: EditRefusal.self) { try editor.apply(.replaceTargets(changes)) }
    #expect(editor.bytes == bytes)
  }

  @Test(arguments: [
    EditCase(
      "the title", "---\nstar: true\n---\n# ada  #\n\n# Ada\n", .replaceTitle("Ada", with: "Bea"),
      "---\nstar: true\n---\n# Bea  #\n\n# Ada\n"),
    EditCase("another title", "# My friend\n", .replaceTitle("Ada", with: "Bea"), "# My friend\n"),
    EditCase("no title", "Ada\n", .replaceTitle("Ada", with: "Bea"), "Ada\n"),
  ])
  func titlesFollow(_ edit: EditCase) throws { try edit.check() }
}

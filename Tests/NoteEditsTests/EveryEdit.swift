import Days
import Findings
import NoteSyntax
import People
import VaultSettings

@testable import NoteEdits

/// An edit of each kind that a note can take, found in the note as it is written.
struct EveryEdit {
  /// What kind it is, and which of it: the same in every shape of the note.
  let name: String
  let edit: NoteEdit

  /// Whether it changes nothing but the front matter.
  var isOfFrontMatter: Bool {
    switch edit {
    case .setField, .removeField, .moveDayForward, .addListItem: true
    case .addEntry, .markTask, .replaceTargets, .replaceTitle, .replaceRegion: false
    }
  }

  static let day = Day(number: 20_778)  // 2026-11-21

  /// The name of the region that `withRegion` puts at the end of a note.
  static func withRegion(_ bytes: [UInt8]) -> [UInt8] {
    bytes + "\n<!-- vault: brief -->\nold\n<!-- /vault -->\n".utf8
  }

  static func all(of bytes: [UInt8], at path: NotePath) -> [EveryEdit] {
    let note = Note(bytes, at: path)
    let facts = NoteFacts(note, settings: Settings())
    var edits = [
      EveryEdit(name: "set text", edit: .setField("city", .text("Porto: by the sea"))),
      EveryEdit(name: "set day", edit: .setField("snooze", .day(day))),
      EveryEdit(name: "set boolean", edit: .setField("kindred", .boolean(false))),
      EveryEdit(name: "set list", edit: .setField("groups", .list(["choir", "a: b"]))),
      EveryEdit(name: "remove", edit: .removeField("cadence")),
      EveryEdit(
        name: "move day", edit: .moveDayForward("last-contact", to: day, addingField: true)),
      EveryEdit(name: "add to list", edit: .addListItem("interests", "the zither, \"loud\"")),
      EveryEdit(
        name: "log", edit: .addEntry(NewEntry(day: day, kind: "call", text: "about the boat"))),
      EveryEdit(
        name: "log more",
        edit: .addEntry(
          NewEntry(
            day: Day(number: 20_500), kind: nil, text: "walked\nalong the river",
            fields: [.init(.gave, "a book")], tasks: ["send the samples"]))),
      EveryEdit(name: "title", edit: .replaceTitle(facts.title, with: "Ada King")),
      EveryEdit(name: "region", edit: .replaceRegion("brief", lines: ["one", "two"])),
    ]
    let targets = note.writtenTargets.compactMap { target in
      target.renamed(from: stem(of: target.target), to: "Ada King")
    }
    if !targets.isEmpty {
      edits.append(EveryEdit(name: "links", edit: .replaceTargets(targets)))
    }
    let promises = facts.promises.map(\.promise).filter { $0.state == .open }
    for (number, promise) in promises.enumerated() {
      for (name, change) in [
        ("keep", TaskChange.kept(day)), ("drop", .dropped), ("put off", .due(day)),
      ] {
        edits.append(EveryEdit(name: "\(name) \(number)", edit: .markTask(promise, change)))
      }
    }
    return edits
  }

  private static func stem(of target: String) -> String {
    let last = target.split(separator: "/").last.map(String.init) ?? target
    let ending = [".md", ".markdown"].first { last.lowercased().hasSuffix($0) }
    return String(last.dropLast(ending?.count ?? 0))
  }

  /// The note after the edit; nil where it was refused, and then it is as it was.
  func made(in bytes: [UInt8], at path: NotePath) -> [UInt8]? {
    var editor = NoteEditor(bytes, at: path, settings: Settings())
    do throws(EditRefusal) {
      try editor.apply(edit)
    } catch {
      return nil
    }
    return editor.bytes
  }
}

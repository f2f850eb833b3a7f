import Days
import Findings
import NoteSyntax
import People
import Testing
import Trials
import VaultSettings

@testable import NoteEdits

/// Edits of notes made by chance: what is not edited stays byte for byte, and what is says what was meant.
struct RandomEditTests {
  @Test
  func everyEditIsExactOrRefused() {
    var accepted = 0
    let seeds = Rounds.seeds(800, soak: 60_000)
    for seed in seeds {
      let bytes = RandomNote(seed: seed).bytes
      var random = SeededRandom(seed: seed &* 7 &+ 1)
      let trial = EditTrial(bytes, with: &random)
      if trial.check(seed: seed) { accepted += 1 }
    }
    // Most notes of chance are odd; were all refused, nothing would be tested.
    #expect(accepted > seeds.count / 3, "\(accepted) of \(seeds.count) edits were made")
  }
}

/// One note, one edit of it, and what must hold whichever way it goes.
private struct EditTrial {
  let bytes: [UInt8]
  let edit: NoteEdit
  let path = NotePath("People/Ada.md")

  init(_ bytes: [UInt8], with random: inout SeededRandom) {
    self.bytes = bytes
    let day = Day(number: 20_000 + random.below(700))
    let facts = NoteFacts(Note(bytes, at: NotePath("People/Ada.md")), settings: Settings())
    let targets = Note(bytes, at: NotePath("People/Ada.md")).writtenTargets.compactMap {
      $0.renamed(from: $0.target.split(separator: "/").last.map(String.init) ?? "", to: "Ada King")
    }
    switch random.below(9) {
    case 0: edit = .setField(random.pick(["snooze", "last-contact", "reviewed"]), .day(day))
    case 1: edit = .setField("role", .text(random.pick(RandomEdit.texts)))
    case 2: edit = .addListItem(random.pick(["interests", "knows"]), random.pick(RandomEdit.texts))
    case 3: edit = .removeField(random.pick(["cadence", "interests", "knows", "name"]))
    case 4:
      edit = .moveDayForward("last-contact", to: day, addingField: random.once(in: 2))
    case 5 where !facts.promises.isEmpty:
      let promise = facts.promises[random.below(facts.promises.count)].promise
      edit = .markTask(promise, random.choose(.kept(day), .dropped, .due(day)))
    case 6 where !targets.isEmpty:
      edit = .replaceTargets(targets.filter { _ in !random.once(in: 3) })
    case 7:
      edit = .replaceTitle(facts.title, with: random.pick(["Ada King", "A *b* [[c]]", "Tom"]))
    default:
      edit = .addEntry(
        NewEntry(
          day: day, kind: random.choose(nil, "call", "note"), text: random.pick(RandomEdit.texts),
          fields: random.once(in: 3) ? [.init(.gave, "a book")] : [],
          tasks: random.once(in: 4) ? ["send the samples"] : []))
    }
  }

  /// Whether the edit was made.
  func check(seed: Int) -> Bool {
    var editor = NoteEditor(bytes, at: path, settings: Settings())
    do throws(EditRefusal) {
      try editor.apply(edit)
    } catch {
      #expect(editor.bytes == bytes, "seed \(seed): a refused edit changed the note")
      return false
    }
    #expect(
      bytesGone(from: bytes, to: editor.bytes) <= longest,
      "seed \(seed): more of the note gave way than was meant")
    let before = NoteFacts(Note(bytes, at: path), settings: Settings())
    let after = NoteFacts(Note(editor.bytes, at: path), settings: Settings())
    if case .addEntry(let entry) = edit {
      #expect(after.entries.count == before.entries.count + 1, "seed \(seed)")
      #expect(after.entries.count { $0.day == entry.day } > 0, "seed \(seed)")
    } else {
      // Once more changes nothing; a task that is done is not open any more.
      if isOnce { return true }
      var again = NoteEditor(editor.bytes, at: path, settings: Settings())
      do throws(EditRefusal) { try again.apply(edit) } catch {
        Issue.record("seed \(seed): refused the second time: \(error.reason)")
      }
      #expect(again.bytes == editor.bytes, "seed \(seed): twice is not once")
      #expect(after.entries.map(\.text) == before.entries.map(\.text), "seed \(seed)")
    }
    return true
  }

  /// Whether the edit is of something that stands no longer there once it is made.
  private var isOnce: Bool {
    switch edit {
    case .markTask, .replaceTargets, .replaceTitle: true
    default: false
    }
  }

  /// The most bytes that may give way to others: a property can take several lines.
  private var longest: Int {
    switch edit {
    case .setField, .removeField, .moveDayForward, .addListItem: 120
    case .markTask: 12
    case .replaceTargets(let changes): changes.reduce(0) { $0 + $1.range.count }
    case .replaceTitle(let old, _): old.utf8.count
    case .addEntry, .replaceRegion: 0
    }
  }

  /// How many bytes of the old version stand no longer in the new one.
  private func bytesGone(from old: [UInt8], to new: [UInt8]) -> Int {
    new.difference(from: old).removals.count
  }
}

private enum RandomEdit {
  static let texts = [
    "lunch", "She got the grant, \"finally\".", "三宅千尋 [[Tom]]", "a: b #c", "- dash", "12:30", "no",
    "two\nlines", "# hash", "'quoted'", "[learned:: she sails]", "call about [[Lena]]", "|bar|",
  ]
}

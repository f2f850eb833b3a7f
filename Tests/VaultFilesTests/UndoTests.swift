import Days
import Findings
import Testing

@testable import VaultFiles

@Suite("Undoing a run")
struct UndoTests {
  private let vault: TemporaryVault
  private let folder: VaultFolder
  private let day: Day
  private let ada = NotePath("People/Ada.md")
  private let ben = NotePath("People/Ben.md")

  init() throws {
    vault = try TemporaryVault()
    try vault.makeFolder("People")
    try vault.makeFile(ada.text, "ada")
    try vault.makeFile(ben.text, "ben", mode: 0o640)
    folder = try vault.open()
    day = try #require(Day(year: 2026, month: 11, day: 21))
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// Makes changes as one run, each by itself, and gives its id.
  private func run(_ changes: FileChange..., on other: Day? = nil) throws -> RunID {
    let run = try folder.beginWriting("test", on: other ?? day)
    for change in changes { try run.change([change]) }
    return try #require(run.id)
  }

  /// Makes changes as one run, all of them or none.
  private func runTogether(_ changes: FileChange...) throws -> RunID {
    let run = try folder.beginWriting("test", on: day)
    try run.change(changes)
    return try #require(run.id)
  }

  private func undo(_ id: RunID) throws -> (id: RunID?, steps: [UndoStep]) {
    try folder.undo(id, as: "undo \(id)", on: day)
  }

  /// Every file of the vault but our own, with what it holds.
  private var contents: [String: String] {
    var contents: [String: String] = [:]
    for name in vault.names(in: "People") {
      contents[name] = vault.text("People/\(name)")
    }
    return contents
  }

  @Test("Every kind of change is taken back, and undoing that makes it once more")
  func thereAndBack() throws {
    let before = contents
    let id = try run(
      .replace(ada, from: bytes("ada"), with: bytes("Ada.")),
      .create(NotePath("People/Cy.md"), bytes("cy")),
      .move(ben, to: NotePath("People/Benno.md"), from: bytes("ben"), with: bytes("benno")),
      .move(ada, to: NotePath("People/Ada King.md"), from: bytes("Ada."), with: bytes("Ada.")),
      .replace(NotePath("People/Ada King.md"), from: bytes("Ada."), with: bytes("Ada, again")))
    let after = contents
    #expect(after == ["Ada King.md": "Ada, again", "Benno.md": "benno", "Cy.md": "cy"])

    let undone = try undo(id)
    #expect(undone.steps.allSatisfy { $0.refusal == nil })
    #expect(contents == before)
    #expect(try vault.mode("People/Ben.md") == 0o640)

    let redone = try undo(#require(undone.id))
    #expect(redone.steps.allSatisfy { $0.refusal == nil })
    #expect(contents == after)
  }

  @Test("A note that was changed since stays as it is, and the others get their bytes back")
  func changedSince() throws {
    let id = try run(
      .replace(ada, from: bytes("ada"), with: bytes("Ada.")),
      .replace(ben, from: bytes("ben"), with: bytes("Ben.")))
    try vault.makeFile(ada.text, "Ada, by hand")
    let undone = try undo(id)
    #expect(undone.steps.map(\.refusal) == [nil, .changedSince(id, ada)])
    #expect(contents == ["Ada.md": "Ada, by hand", "Ben.md": "ben"])
  }

  @Test("What was changed together with a name goes back together with it, or not at all")
  func together() throws {
    let king = NotePath("People/Ada King.md")
    let id = try runTogether(
      .move(ada, to: king, from: bytes("ada"), with: bytes("Ada.")),
      .replace(ben, from: bytes("ben"), with: bytes("Ben.")))
    try vault.makeFile(ben.text, "Ben, by hand")
    let undone = try undo(id)
    #expect(undone.id == nil)
    #expect(undone.steps.map(\.refusal) == [.changedSince(id, ben)])
    #expect(contents == ["Ada King.md": "Ada.", "Ben.md": "Ben, by hand"])
  }

  @Test("Other changes that were made together go back each by itself")
  func apart() throws {
    let id = try runTogether(
      .replace(ada, from: bytes("ada"), with: bytes("Ada.")),
      .replace(ben, from: bytes("ben"), with: bytes("Ben.")))
    try vault.makeFile(ada.text, "Ada, by hand")
    #expect(try undo(id).steps.map(\.refusal) == [nil, .changedSince(id, ada)])
    #expect(contents == ["Ada.md": "Ada, by hand", "Ben.md": "ben"])
  }

  @Test("A note that is gone is named, and made by nobody")
  func gone() throws {
    let id = try run(.replace(ada, from: bytes("ada"), with: bytes("Ada.")))
    try vault.remove(ada.text)
    #expect(try undo(id).steps.map(\.refusal) == [.changedSince(id, ada)])
    #expect(contents == ["Ben.md": "ben"])
  }

  @Test("What undoing would do is told without doing it")
  func dryRun() throws {
    let id = try run(
      .replace(ada, from: bytes("ada"), with: bytes("Ada.")),
      .replace(ada, from: bytes("Ada."), with: bytes("Ada!")))
    let steps = try folder.stepsBack(of: id)
    #expect(
      steps.flatMap(\.changes) == [
        .replace(ada, from: bytes("Ada!"), with: bytes("Ada.")),
        .replace(ada, from: bytes("Ada."), with: bytes("ada")),
      ])
    #expect(vault.text(ada.text) == "Ada!")
    #expect(try folder.keptRuns().map(\.id) == [id])
  }

  @Test("The last run is the one that was made last, whatever day it was of")
  func runOfAnEarlierDay() throws {
    let first = try run(.replace(ada, from: bytes("ada"), with: bytes("Ada.")))
    let change = FileChange.replace(ben, from: bytes("ben"), with: bytes("Ben."))
    let earlier = try run(change, on: Day(number: day.number - 40))
    #expect([first, earlier].map(\.description) == ["2026-11-21-1", "2026-11-21-2"])
    let next = FileChange.replace(ben, from: bytes("Ben."), with: bytes("Ben!"))
    #expect(try run(next, on: Day(number: day.number + 1)).description == "2026-11-22-1")
  }

  @Test("Without an id the last run is meant that is not undone, and that is no undoing")
  func last() throws {
    #expect(try folder.keptRuns() == [])
    let first = try run(.replace(ada, from: bytes("ada"), with: bytes("1")))
    let second = try run(.replace(ada, from: bytes("1"), with: bytes("2")))
    #expect(try folder.keptRuns().lastToUndo?.id == second)
    let undone = try undo(second)
    #expect(try folder.keptRuns().lastToUndo?.id == first)
    #expect(try folder.keptRuns().map(\.isUndone) == [false, true, false])
    #expect(try folder.keptRuns().map(\.undoes) == [nil, nil, second])
    _ = try undo(#require(undone.id))
    #expect(vault.text(ada.text) == "2")
    #expect(try folder.keptRuns().lastToUndo?.id == second)
  }

  @Test("Looking for what can be undone makes nothing")
  func reading() throws {
    let other = try TemporaryVault()
    #expect(try other.open().keptRuns() == [])
    #expect(throws: VaultError.noSuchRun(RunID(day: day, number: 1))) {
      try other.open().stepsBack(of: RunID(day: day, number: 1))
    }
    #expect(other.names() == [])
  }

  @Test(
    "Names of every kind are put back",
    arguments: [
      "a b%20c.md", "Юрій.md", "line\nbreak.md", "%.md", "tab\t.md",
    ])
  func names(name: String) throws {
    let path = NotePath("People/\(name)")
    let id = try run(.create(path, bytes("x")))
    let replaced = try run(.replace(path, from: bytes("x"), with: bytes("y")))
    _ = try undo(replaced)
    #expect(vault.text(path.text) == "x")
    #expect(try folder.keptRuns().first?.changes.first?.path == path)
    _ = try undo(id)
    #expect(contents == ["Ada.md": "ada", "Ben.md": "ben"])
  }

  @Test("A record that was cut off or damaged undoes nothing")
  func damaged() throws {
    let id = try run(.replace(ada, from: bytes("ada"), with: bytes("Ada.")))
    let record = ".vault/undo/\(id)/changes-1"
    let text = try #require(vault.text(record))
    for count in 0..<text.utf8.count - 1 {
      try vault.makeFile(record, String(text.prefix(count)))
      #expect(throws: VaultError.noSuchRun(id)) { try folder.stepsBack(of: id) }
    }
    try vault.makeFile(record, text)
    try vault.makeFile(".vault/undo/\(id)/1", "forged")
    #expect(try undo(id).id == nil)
    #expect(vault.text(ada.text) == "Ada.")
  }

  @Test(
    "An id is read only as it is written",
    arguments: [
      "2026-11-21", "2026-11-21-0", "2026-11-21-01", "2026-02-30-1", "2026-11-21-1-1", "", "..",
      "2026-11-21--1", "+2026-11-21-1",
    ])
  func id(text: String) {
    #expect(RunID(text) == nil)
  }
}

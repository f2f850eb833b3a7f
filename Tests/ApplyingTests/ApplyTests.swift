import Applying
import Days
import Findings
import Reports
import NoteEdits
import Testing
import VaultSettings

/// What a tick changes in the notes: the table of docs/APPLY.md, row by row.
struct ApplyTests {
  private static let maya = """
    ---
    kindred: true
    cadence: 6 weeks
    last-contact: 2026-08-08
    birthday: 1988-12-02
    mastodon: https://social.example/@maya
    interests: [letterpress]
    looking-for: [a typesetter]
    ---
    ## Promises

    - [ ] send her the samples 📅 2026-10-10

    ## Waiting for

    - [ ] the photos

    ## Log

    - 2026-08-08: call
      - asked-me:: who could print it
    - 2026-06-20: coffee

    """
  private static let tom = """
    ---
    kindred: true
    cadence: never
    interests: [letterpress]
    offers: [typesetting for books by a typesetter]
    ---
    ## Log

    - 2026-11-12: call

    """
  private static let rui = """
    # Rui
    ## Log
    - 2026-11-12: call
    - 2026-10-12: call
    - 2026-09-12: call

    """
  private static let eva = """
    ---
    kindred: true
    interests: [maps]
    ---
    ## Log
    - 2024-01-12: call

    """

  @Test(arguments: [
    // Reach out
    (
      "r", "x", "@2026-11-19 call, she got it",
      ["-last-contact: 2026-08-08", "+last-contact: 2026-11-19", "+- 2026-11-19: call, she got it"]
    ),
    (
      "r", "x", "",
      ["-last-contact: 2026-08-08", "+last-contact: 2026-11-21", "+- 2026-11-21: in touch"]
    ),
    ("r", "x", "tried, no answer", ["+- 2026-11-21: tried, no answer"]),
    ("r", ">", "@2027-01-10", ["+snooze: 2027-01-10"]),
    ("r", ">", "", ["+snooze: 2027-01-02"]),
    ("r", "-", "", ["+paused: true"]),
    // Keep your word
    (
      "p", "x", "@2026-11-20",
      [
        "-- [ ] send her the samples 📅 2026-10-10",
        "+- [x] send her the samples 📅 2026-10-10 ✅ 2026-11-20",
      ]
    ),
    (
      "p", "x", "note: by post",
      [
        "-- [ ] send her the samples 📅 2026-10-10",
        "+- [x] send her the samples 📅 2026-10-10 ✅ 2026-11-21",
        "+- 2026-11-21: note: by post",
      ]
    ),
    (
      "p", ">", "@2026-12-24",
      ["-- [ ] send her the samples 📅 2026-10-10", "+- [ ] send her the samples 📅 2026-12-24"]
    ),
    (
      "p", "-", "",
      ["-- [ ] send her the samples 📅 2026-10-10", "+- [-] send her the samples 📅 2026-10-10"]
    ),
    // Waiting for them
    ("w", "x", "", ["-- [ ] the photos", "+- [x] the photos ✅ 2026-11-21"]),
    ("w", "-", "", ["-- [ ] the photos", "+- [-] the photos"]),
    // Coming up
    ("c", "x", "note: a card", ["+- 2026-11-21: note: a card"]),
    ("c", "-", "", ["+paused: true"]),
    // Keep up
    ("u", "x", "her new prints", ["+- 2026-11-21: post, her new prints"]),
    ("u", "x", "", ["+- 2026-11-21: post"]),
    ("u", ">", "", ["+snooze: 2027-01-02"]),
  ])
  func ofOnePerson(_ letter: Character, _ mark: String, _ typed: String, _ lines: [String]) throws {
    let vault = TickedVault(["People/Maya": Self.maya])
    let applied = try vault.applying(vault.report(ticking: letter, mark, typed))
    #expect(applied.outcomes.count == 1)
    #expect(applied.outcomes.filter(\.isRefused) == [])
    #expect(TickedVault.changes(applied) == lines)
  }

  @Test(arguments: [
    ("x", "the printer in Leeds", "+  - gave:: the printer in Leeds"),
    ("x", "", "+- 2026-11-21: gave:: who could print it"),
    ("x", "lunch (gave:: two names)", "+- 2026-11-21: lunch (gave:: two names)"),
    ("-", "", "+  - declined:: who could print it"),
  ])
  func anAnswerToWhatSheAsked(_ mark: String, _ typed: String, _ line: String) throws {
    let text = Self.maya.replacing("looking-for: [a typesetter]\n", with: "")
    let vault = TickedVault(["People/Maya": text])
    let applied = try vault.applying(vault.report(ticking: "g", mark, typed))
    let lines = TickedVault.changes(applied)
    let shown = lines.joined(separator: "\n")
    #expect(lines.contains(line) || shown.contains(line.dropFirst(5)), "\(shown)")
  }

  @Test
  func anIntroductionIsWrittenInBothNotes() throws {
    let vault = TickedVault(["People/Maya": Self.maya, "People/Tom": Self.tom])
    let applied = try vault.applying(vault.report(ticking: "i", "x", "@2026-11-20"))
    #expect(
      TickedVault.changes(applied) == [
        "-last-contact: 2026-08-08", "+last-contact: 2026-11-20",
        "+- 2026-11-20: introduced:: [[Tom]]", "+- 2026-11-20: introduced:: [[Maya]]",
      ])
  }

  @Test
  func anIntroductionIsDecidedAgainst() throws {
    let vault = TickedVault(["People/Maya": Self.maya, "People/Tom": Self.tom])
    let applied = try vault.applying(vault.report(ticking: "i", "-"))
    #expect(TickedVault.changes(applied) == ["+not-introduce:", "+  - \"[[Tom]]\""])
  }

  @Test(arguments: ["g", "i"] as [Character])
  func laterLeavesGivingAndIntroducingAsTheyAre(_ letter: Character) throws {
    let vault = TickedVault(["People/Maya": Self.maya, "People/Tom": Self.tom])
    let applied = try vault.applying(vault.report(ticking: letter, ">"))
    #expect(!applied.outcomes.isEmpty)
    #expect(applied.outcomes.allSatisfy { $0.result == .leftAsItIs })
    #expect(applied.editors.isEmpty)
  }

  @Test(arguments: [
    ("x", "+kindred: true", "+kindred: false"), ("-", "+kindred: false", "+reviewed: 2026-11-21"),
    (">", "", "+snooze: 2027-02-21"),
  ])
  func theListIsTended(_ mark: String, _ add: String, _ letGo: String) throws {
    let vault = TickedVault(["People/Rui": Self.rui, "People/Eva": Self.eva])
    let applied = try vault.applying(vault.report(ticking: "k", mark))
    #expect(applied.outcomes.count == 2)
    let lines = TickedVault.changes(applied).filter { $0.hasPrefix("+") && $0 != "+---" }
    #expect(lines == [letGo, add].filter { !$0.isEmpty })
  }

  @Test
  func aSecondTimeChangesNothing() throws {
    let vault = TickedVault(["People/Maya": Self.maya])
    let applied = try vault.applying(vault.report(ticking: "r", "x", "tea"))
    let again = try vault.applying(String(decoding: applied.markedReport, as: UTF8.self))
    #expect(again.outcomes.isEmpty)
    #expect(again.editors.isEmpty)
  }

  /// A run that ended after the notes and before the report: the report still asks for all of it.
  @Test(arguments: ["r", "p", "w"] as [Character])
  func aRunThatEndedHalfWayIsGoneOnWith(_ letter: Character) throws {
    let vault = TickedVault(["People/Maya": Self.maya])
    let report = vault.report(ticking: letter, "x", letter == "r" ? "@2026-11-20 tea" : "")
    let first = try vault.applying(report)
    let path = try #require(first.editors.keys.first)
    let bytes = try #require(first.editors[path]?.bytes)
    let later = TickedVault(["People/Maya": String(decoding: bytes, as: UTF8.self)])
    let second = try later.applying(report)
    #expect(second.editors.values.allSatisfy { !$0.isChanged })
    #expect(second.outcomes.filter(\.isRefused) == [])
  }

  @Test
  func whatTheNoteDoesNotSayAnyMoreIsRefusedAndTheRestDone() throws {
    let vault = TickedVault(["People/Maya": Self.maya])
    let report = vault.report(ticking: "p", "x").replacing("- [ ]", with: "- [x]")
    let changed = Self.maya.replacing("send her the samples", with: "send her the new samples")
    let applied = try TickedVault(["People/Maya": changed]).applying(report)
    let refused = applied.outcomes.filter(\.isRefused)
    #expect(refused.map(\.item.title) == ["Maya: send her the samples"])
    #expect(applied.outcomes.count > 3)
  }

  @Test
  func whatSomebodyLearnedIsMarkedLineByLine() throws {
    let ivo = "---\nkindred: true\n---\n## Log\n- 2026-11-12: call\n- 2026-10-12: call\n"
    let vault = TickedVault(["People/Ivo": ivo])
    let report = vault.report(ticking: "k", "x", "he sails").replacing(
      " he sails", with: " he sails\n  - and bakes")
    #expect(
      TickedVault.changes(try vault.applying(report)) == [
        "+- 2026-11-21: in touch", "+  - learned:: he sails", "+  - learned:: and bakes",
      ])
  }

  /// As it does where both sides of a merge have written to it.
  @Test
  func anItemThatStandsTwiceIsAnsweredTwice() throws {
    let vault = TickedVault(["People/Maya": Self.maya])
    let report = vault.report(ticking: "p", "x", "sent")
    let line = try #require(report.split(separator: "\n").first { $0.hasSuffix(" sent") })
    let other = line.replacing("- [x]", with: "- [>]").replacing(" sent", with: " @2026-12-01")
    let applied = try vault.applying(report.replacing(line, with: "\(line)\n\(other)"))
    #expect(applied.outcomes.map(\.isRefused) == [false, true])
    let marked = String(decoding: applied.markedReport, as: UTF8.self)
    #expect(marked.contains("\(line)\n  - ✓ done on 21 November 2026\n\(other)\n"))
    #expect(marked.split(separator: "✓", omittingEmptySubsequences: false).count == 2)
  }

  @Test
  func ofOneItemAllNotesChangeOrNone() throws {
    // A merge that is not settled: the note is not edited.
    let broken = Self.tom.replacing(
      "## Log\n", with: "<<<<<<< ours\n## Log\n=======\n## Log\n>>>>>>> theirs\n")
    let sound = TickedVault(["People/Maya": Self.maya, "People/Tom": Self.tom])
    let report = sound.report(ticking: "i", "x")
    let applied = try TickedVault(["People/Maya": Self.maya, "People/Tom": broken]).applying(report)
    #expect(applied.outcomes.filter(\.isRefused).count == applied.outcomes.count)
    #expect(applied.editors.values.allSatisfy { !$0.isChanged })
  }
}

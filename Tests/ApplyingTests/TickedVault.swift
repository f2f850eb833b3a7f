import Applying
import Days
import Findings
import NoteEdits
import NoteSyntax
import People
import Reports
import Testing
import VaultIndex
import VaultReview
import VaultSettings

/// Notes, the review of a day, and what becomes of the notes when its items are ticked.
struct TickedVault {
  static let today = Day(number: 20_778)  // 2026-11-21
  let notes: [NotePath: String]
  let index: PeopleIndex
  private let settings: Settings

  init(_ notes: [String: String], settings: Settings = Settings()) {
    let texts = notes.map { (NotePath("\($0.key).md"), $0.value) }
    self.notes = Dictionary(uniqueKeysWithValues: texts)
    self.settings = settings
    let facts = texts.sorted { $0.0 < $1.0 }.map { path, text in
      NoteFacts(Note(Array(text.utf8), at: path), settings: settings)
    }
    index = PeopleIndex(facts, on: Self.today, settings: settings)
  }

  var links: NoteLinks { NoteLinks(notes: notes.keys.sorted(), settings: settings) }

  /// The report of the day as it is written.
  var report: String {
    String(decoding: MarkdownReport(links: links).bytes(of: review), as: UTF8.self)
  }

  private var review: Review { Review(of: index, on: Self.today, settings: settings, limit: .max) }

  /// The report with every item of a section ticked, and words behind it.
  func report(ticking letter: Character, _ mark: String, _ typed: String = "") -> String {
    report.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.hasPrefix("- [ ]"), line.contains(" ^\(letter)-") else { return String(line) }
      return "- [\(mark)]\(line.dropFirst(5))" + (typed.isEmpty ? "" : " \(typed)")
    }.joined(separator: "\n")
  }

  /// Takes a report into the notes.
  func applying(_ report: String) throws -> ReportApplication {
    let review = review
    let links = links
    let ticked = try #require(
      TickedReport(
        Array(report.utf8), reviewed: MarkdownReport(links: links).lines(of: review)))
    return ReportApplication(
      of: ticked, to: review, in: index, links: links, settings: settings, today: Self.today
    ) { path throws(EditRefusal) in
      guard let text = notes[path] else { throw EditRefusal("there is no \(path.text)") }
      return Array(text.utf8)
    }
  }

  /// The lines that come into a note and those that go, without their places.
  static func changes(_ application: ReportApplication) -> [String] {
    application.editors.values.sorted { $0.path < $1.path }.flatMap { editor in
      editor.diff.text.split(separator: "\n").map(String.init).filter {
        ($0.hasPrefix("+") || $0.hasPrefix("-")) && !$0.hasPrefix("+++") && !$0.hasPrefix("---")
          && $0.count > 1
      }
    }
  }
}

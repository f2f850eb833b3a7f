import Days
import Findings
import NoteSyntax
import People
import VaultIndex
import VaultSettings

/// A vault of a few notes in memory, and what is known of it on 21 November 2026.
struct VaultOfNotes {
  let index: PeopleIndex
  let day = Day(year: 2026, month: 11, day: 21) ?? .distantPast

  /// The notes by their paths.
  init(_ notes: KeyValuePairs<String, String>, settings: Settings = Settings()) {
    let facts = notes.map { path, text in
      NoteFacts(Note(Array(text.utf8), at: NotePath(path)), settings: settings)
    }
    index = PeopleIndex(facts.sorted { $0.path < $1.path }, on: day, settings: settings)
  }

  /// The person whose note lies in `People` under this name.
  func person(_ name: String) -> Person? {
    index.person(at: NotePath("People/\(name).md"))
  }

  /// The days on which we were in touch, newest first, each with the place that says so.
  func contacts(_ name: String) -> [String] {
    (person(name)?.entries ?? []).filter(\.isContact).map { "\($0.day) \($0.path.text):\($0.line)" }
  }

  /// Where else someone is named, with the day.
  func mentions(_ name: String) -> [String] {
    (person(name)?.mentions ?? []).map { mention in
      "\(mention.day.map { "\($0) " } ?? "")\(mention.path.text):\(mention.line)"
    }
  }

  /// The links of someone's note, and the note each leads to.
  func links(_ name: String) -> [String] {
    (person(name)?.links ?? []).map { "\($0.target) → \($0.path?.text ?? "nobody")" }
  }

  /// The promises that concern someone.
  func promises(_ name: String) -> [String] {
    (person(name)?.promises ?? []).map { promise in
      "\(promise.isMine ? "mine" : "theirs"): \(promise.text)"
    }
  }

  /// The findings, as `vault check` prints them.
  var findings: [String] {
    index.findings.map { finding in
      let place = "\(finding.path.text):\(finding.place.line):\(finding.place.column)"
      return "\(place): \(finding.message) [\(finding.code.rawValue)]"
    }
  }
}

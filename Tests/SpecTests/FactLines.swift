import Days
import Findings
import People
import VaultIndex

/// What is understood of a vault, a line a fact: `entry 2026-10-02 coffee "at the fair" :7`.
///
/// The first word of a line is its kind. A place is `:line`, with the path before it where the example
/// has more than one note.
struct FactLines {
  struct Line {
    let kind: String
    let text: String
    /// The note of the person it tells of.
    var person: NotePath?
  }

  private(set) var lines: [Line] = []
  private let isAlone: Bool

  init(_ vault: ScratchVault) {
    isAlone = vault.isOneNote
    for note in vault.notes { add("note", note.path.shown, note.role.shown) }
    let people = ([vault.index.me].compactMap(\.self) + vault.index.people).sorted {
      $0.path < $1.path
    }
    for person in people {
      let first = lines.count
      add(person, isMe: person.path == vault.index.me?.path)
      for index in first..<lines.count { lines[index].person = person.path }
    }
    for meeting in vault.index.meetings {
      let people = meeting.people.map(\.shown).joined(separator: ", ")
      add(
        "meeting", "\(meeting.day)", meeting.title.quoted, place(meeting.path, meeting.line), people
      )
    }
    for finding in vault.index.findings {
      let path =
        isAlone && finding.path != ScratchVault.settingsPath ? "" : finding.path.shown + ":"
      add("finding", "\(path)\(finding.place.line):\(finding.place.column)", finding.code.rawValue)
    }
  }

  /// The lines of some kinds as a block; where there are none of a kind, a line says so.
  func block(of kinds: [String]) -> [String] {
    let isGrouped = kinds.contains("person") || kinds.contains("me")
    let shown = lines.filter { kinds.contains($0.kind) }
    let missing = kinds.filter { kind in !shown.contains { $0.kind == kind } }
    return shown.map { line in
      let isInside = isGrouped && line.person != nil && line.kind != "person" && line.kind != "me"
      return (isInside ? "  " : "") + line.text
    } + missing.map { "no \($0)" }
  }

  /// Whether lines of some kinds tell of more than one person without saying of whom.
  func isUnclear(_ kinds: [String]) -> Bool {
    let people = Set(lines.filter { kinds.contains($0.kind) }.compactMap(\.person))
    return people.count > 1 && !kinds.contains("person")
  }

  mutating func add(_ kind: String, _ words: String?...) {
    let words = words.compactMap(\.self).filter { !$0.isEmpty }
    lines.append(Line(kind: kind, text: ([kind] + words).joined(separator: " ")))
  }

  /// A place in a note: `:7`, or `People/Maya.md:7`.
  func place(_ path: NotePath, _ line: Int) -> String {
    (isAlone ? "" : path.shown) + ":\(line)"
  }
}

extension String {
  /// The text in quotes on one line.
  var quoted: String {
    "\"" + VisibleText.shown(self).replacing("⟨LF⟩", with: "⏎") + "\""
  }
}

extension NotePath {
  var shown: String { VisibleText.shown(text) }
}

extension NoteRole {
  var shown: String {
    switch self {
    case .ignored: "ignored"
    case .report(let day): "report \(day)"
    case .empty: "empty"
    case .me: "me"
    case .person: "person"
    case .dated(let day): "dated \(day)"
    case .other: "other"
    }
  }
}

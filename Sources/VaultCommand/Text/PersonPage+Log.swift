import Days
import Findings
import People
import Reports
import VaultIndex
import VaultReview

extension PersonPage {
  /// Entries, promises and the like on a page that is not full.
  private static let most = 3

  /// What happened, newest first, with what was given and received.
  var entries: [String] {
    section("Log", person.entries.filter { $0.day <= day }) { entry in
      isFull ? lines(of: entry) : shortLines(of: entry)
    }
  }

  /// What changed since you last spoke: theirs, and mine that touches what they care about.
  var changes: [String] {
    section("Since you last spoke", brief.changes) { change in
      let whose = change.isMine ? "you: " : ""
      let words = change.text.quoted(atMost: isFull ? .max / 16 : 140)
      return line("\(change.day.words(on: day)), \(whose)\(words)", change.source)
    }
  }

  /// Open promises of one of us; kept and dropped ones too on a full page.
  func promises(mine: Bool) -> [String] {
    let promises = person.promises.filter { $0.isMine == mine && (isFull || $0.state == .open) }
    return section(mine ? "You said you would" : "They said they would", promises, lines)
  }

  /// What one of us asked the other for, with no answer yet.
  var requests: [String] {
    let theirs = brief.askedMe.map { ("they asked you", $0) }
    let mine = brief.asked.map { ("you asked them", $0) }
    return section("Asked for", theirs + mine) { verb, request in
      line(
        "\(verb) on \(request.day.words(on: day)): \(request.text.quoted(atMost: 140))",
        request.source)
    }
  }

  /// Tasks that are no promises.
  var todos: [String] {
    section("To do", person.todos.filter { isFull || $0.state == .open }, lines)
  }

  /// A title with what stands below it, as much as a page has room for.
  private func section<Item>(
    _ words: String, _ items: [Item], _ lines: (Item) -> [String]
  ) -> [String] {
    guard !items.isEmpty else { return [] }
    let shown = isFull ? items.count : Self.most
    let rest = items.count - shown
    let more = rest > 0 ? ["  …and \(rest) more: --full shows them"] : []
    return [title(words)] + items.prefix(shown).flatMap(lines) + more
  }

  private func lines(of entry: LogEntry) -> [String] {
    let kind = entry.kind.map { ", \($0)" } ?? ""
    let first = layout.lines(
      [
        StyledWords(entry.day.words(on: day) + kind), StyledWords(" "),
        place(entry.path, entry.line),
      ], after: "  ")
    let prose = entry.text.withLinksAsShown.split(whereSeparator: \.isNewline).flatMap { line in
      layout.lines([StyledWords(String(line))], after: "    ")
    }
    let fields = entry.fields.filter { $0.kind != .with }.flatMap { field in
      layout.lines([StyledWords("\(field.kind.words): \(field.value.value)")], after: "    ")
    }
    return first + prose + fields
  }

  /// The beginning of an entry, and what was marked in it, in a few lines.
  private func shortLines(of entry: LogEntry) -> [String] {
    let kind = entry.kind.map { ", \($0)" } ?? ""
    let fields = entry.fields.filter { Self.shortFields.contains($0.kind) }.prefix(2)
    let parts =
      [entry.text.excerpt(atMost: 120)]
      + fields.map { "\($0.kind.words): \($0.value.value.quoted(atMost: 60))" }
    let words = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    return line(
      entry.day.words(on: day) + kind + (words.isEmpty ? "" : ": \(words)"),
      Source(path: entry.path, line: entry.line))
  }

  private static let shortFields: Set<EntryField.Kind> = [
    .gave, .received, .asked, .askedMe, .learned,
  ]

  private func lines(of promise: Promise) -> [String] {
    let due = promise.due.map { "due \($0.words(on: day))" }
    let since = promise.since.map { "since \($0.words(on: day))" }
    let days = [due, since].compactMap(\.self).joined(separator: ", ")
    let text = isFull ? promise.text : promise.text.quoted(atMost: 120)
    let words = text + (days.isEmpty ? "" : " — \(days)")
    return layout.lines(
      [StyledWords(words), StyledWords(" "), place(promise.path, promise.line)],
      after: "  \(promise.state.mark) ")
  }

  private func line(_ words: String, _ source: Source) -> [String] {
    layout.lines(
      [StyledWords(words), StyledWords(" "), place(source.path, source.line)], after: "  ",
      hanging: "    ")
  }

  /// `:14`, with the path where it is another note than theirs.
  private func place(_ path: NotePath, _ line: Int) -> StyledWords {
    StyledWords("\(path == person.path ? "" : path.text):\(line)", .quiet, isWhole: true)
  }

  private func title(_ words: String) -> String {
    layout.palette.styled(words, .heading)
  }
}

extension Promise.State {
  /// As tasks are marked in a note.
  fileprivate var mark: String {
    switch self {
    case .open: "[ ]"
    case .kept: "[x]"
    case .dropped: "[-]"
    }
  }
}

extension EntryField.Kind {
  /// As a page of a person names it.
  fileprivate var words: String {
    switch self {
    case .gave: "you gave"
    case .received: "you received"
    case .asked: "you asked for"
    case .askedMe: "they asked for"
    case .declined: "you said no to"
    case .promised: "you promised"
    case .waiting: "they promised"
    case .kept: "you kept"
    case .introducing: "you asked whether to introduce"
    case .introduced: "you introduced"
    case .with: "with"
    case .time: "time"
    case .learned: "learned"
    case .private: "private"
    }
  }
}

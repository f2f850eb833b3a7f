import Days
import Findings
import People
import Reports
import VaultIndex
import VaultReview

extension PersonPage {
  /// What happened, newest first, with what was given and received.
  var entries: [String] {
    let past = person.entries.filter { $0.day <= day }
    let shown = isFull ? past : Array(past.prefix(Self.shownEntries))
    guard !shown.isEmpty else { return [] }
    let rest = past.count - shown.count
    let more = rest > 0 ? ["  …and \(rest) more: --full shows them"] : []
    return [title("Log")] + shown.flatMap { lines(of: $0) } + more
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

  /// Open promises of one of us; kept and dropped ones too on a full page.
  func promises(mine: Bool) -> [String] {
    let promises = person.promises.filter { $0.isMine == mine && (isFull || $0.state == .open) }
    guard !promises.isEmpty else { return [] }
    return [title(mine ? "You said you would" : "They said they would")]
      + promises.flatMap { line(of: $0) }
  }

  /// Tasks that are no promises.
  var todos: [String] {
    let todos = person.todos.filter { isFull || $0.state == .open }
    guard !todos.isEmpty else { return [] }
    return [title("To do")] + todos.flatMap { line(of: $0) }
  }

  private func line(of promise: Promise) -> [String] {
    let due = promise.due.map { "due \($0.words(on: day))" }
    let since = promise.since.map { "since \($0.words(on: day))" }
    let days = [due, since].compactMap(\.self).joined(separator: ", ")
    let words = promise.text + (days.isEmpty ? "" : " — \(days)")
    return layout.lines(
      [StyledWords(words), StyledWords(" "), place(promise.path, promise.line)],
      after: "  \(promise.state.mark) ")
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
    case .introduced: "you introduced"
    case .with: "with"
    case .time: "time"
    case .learned: "learned"
    case .private: "private"
    }
  }
}

import Days
import Findings

/// Something that one of us said they would do, or a task in a person's note.
package struct Promise: Hashable, Sendable {
  /// How it stands.
  package enum State: String, Hashable, Sendable {
    case open, kept, dropped
  }

  /// What was promised, without marks and dates.
  package let text: String
  /// Whether I promised it; otherwise they did.
  package let isMine: Bool
  package let state: State
  package let due: Day?
  /// The day of the entry or note that holds it.
  package let since: Day?
  /// The day it was kept, where the note says so (`✅ 2026-10-02`).
  package let done: Day?
  /// Tasks' 🔁: it comes back when it is ticked.
  package let isRecurring: Bool
  package let path: NotePath
  /// The line, counted from 1.
  package let line: Int
  /// The bytes of the task or field in its note.
  package let range: Range<Int>

  package init(
    text: String, isMine: Bool, state: State, due: Day? = nil, since: Day? = nil,
    done: Day? = nil, isRecurring: Bool = false, path: NotePath, line: Int, range: Range<Int>
  ) {
    self.text = text
    self.isMine = isMine
    self.state = state
    self.due = due
    self.since = since
    self.done = done
    self.isRecurring = isRecurring
    self.path = path
    self.line = line
    self.range = range
  }
}

extension Promise {
  /// The same promise, made by me or by them, in these words.
  package func owned(isMine: Bool, text: String) -> Promise {
    Promise(
      text: text, isMine: isMine, state: state, due: due, since: since, done: done,
      isRecurring: isRecurring, path: path, line: line, range: range)
  }
}

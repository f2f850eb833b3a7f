import Days
import Findings
import NoteSyntax
import Properties
import VaultSettings

/// Reads the tasks of a note, and the `promised::` and `waiting::` in its text (docs/FORMAT.md,
/// Promises).
struct PromiseReader {
  let note: Note
  let log: LogReader
  let fields: [KnownField]
  private let hidden: [Range<Int>]
  /// The day of a dated note: every task in one is a promise.
  let noteDay: Day?

  /// Due days that no calendar has.
  private(set) var findings: [Finding] = []

  init(note: Note, log: LogReader, fields: [KnownField], noteDay: Day?) {
    self.note = note
    self.log = log
    self.fields = fields
    hidden = fields.privateRanges
    self.noteDay = noteDay
  }

  /// The promises and to dos in the order of the note.
  mutating func facts() -> [PromiseFact] {
    var promised: [PromiseFact] = []
    for field in fields {
      if let fact = fact(of: field) { promised.append(fact) }
    }
    let told = Dictionary(promised.map { ($0.promise.text.folded, $0) }) { first, _ in first }
    var tasks: [PromiseFact] = []
    for task in log.tasks {
      guard let fact = fact(of: task) else { continue }
      tasks.append(told[fact.promise.text.folded].map(fact.joined) ?? fact)
    }
    let done = Set(tasks.map { $0.promise.text.folded })
    let kept = keptWords
    return (tasks + promised.filter { !done.contains($0.promise.text.folded) }).map { fact in
      guard fact.promise.state == .open, let day = kept[fact.promise.text.folded] else {
        return fact
      }
      return fact.closed(on: day)
    }.sorted { $0.promise.range.lowerBound < $1.promise.range.lowerBound }
  }

  /// The words of a task or field; an impossible due day in them is reported.
  private mutating func text(_ words: String, in range: Range<Int>) -> PromiseText {
    let text = PromiseText(words)
    if let day = text.impossibleDue {
      let typed = Array(day.utf8)
      let place = range.first { note.source.bytes[$0...].starts(with: typed) }
      findings.append(
        note.finding(.badDate, at: place ?? range.lowerBound, "there is no day \(day)"))
    }
    return text
  }

  private mutating func fact(of task: TaskSite) -> PromiseFact? {
    let block = note.blocks[task.block]
    guard task.section != .private, let mark = block.taskMark, task.block + 1 < block.end,
      note.blocks[task.block + 1].kind == .paragraph
    else { return nil }
    let words = task.block + 1
    let own = note.fields.slice(words..<(words + 1), by: \.block).filter { $0.form == .bracketed }
    let content = note.blocks[task.block + 1].content
    let marks = (own.map(\.range) + hidden.slice(content, by: \.lowerBound)).sorted {
      $0.lowerBound < $1.lowerBound
    }
    let text = text(Prose.text(note.source.bytes, content, leavingOut: marks), in: content)
    guard !text.words.isEmpty else { return nil }
    let due = text.due ?? day(of: "due", in: own)
    let entryDay = task.draft.map { log.drafts[$0].day }
    let isPromise =
      entryDay != nil || noteDay != nil || due != nil
      || task.section == .promises || task.section == .waiting
    let promise = Promise(
      text: text.words, isMine: true, state: state(of: note.source.bytes[mark]), due: due,
      since: entryDay ?? noteDay ?? text.created,
      done: text.done ?? day(of: "completion", in: own), isRecurring: text.isRecurring,
      path: note.path, line: block.lines.lowerBound, range: (mark - 1)..<content.upperBound)
    return fact(
      promise, text, isWaiting: task.section == .waiting, owner: value(of: "owner", in: own),
      in: content, isTodo: !isPromise)
  }

  private mutating func fact(of field: KnownField) -> PromiseFact? {
    let around = log.surroundings[field.block]
    guard field.kind == .promised || field.kind == .waiting, !around.isInTask, !around.isQuoted,
      around.section != .private
    else { return nil }
    let text = text(note.value(field.value, hiding: hidden), in: field.value)
    guard !text.words.isEmpty else { return nil }
    let promise = Promise(
      text: text.words, isMine: true, state: .open, due: text.due,
      since: around.draft.map { log.drafts[$0].day } ?? noteDay ?? text.created, done: text.done,
      path: note.path, line: note.line(at: field.range.lowerBound), range: field.range)
    return fact(
      promise, text, isWaiting: field.kind == .waiting, owner: nil, in: field.value, isTodo: false)
  }

  private func fact(
    _ promise: Promise, _ text: PromiseText, isWaiting: Bool, owner: String?, in range: Range<Int>,
    isTodo: Bool
  ) -> PromiseFact {
    PromiseFact(
      promise: promise, isWaiting: isWaiting, owner: text.owner ?? owner,
      leadName: text.lead?.name, leadRest: text.lead?.rest ?? "",
      links: note.links.slice(range, by: \.range.lowerBound).filter { $0.form != .embed }
        .map { note.target(of: $0) },
      isTodo: isTodo)
  }

  private func state(of mark: UInt8) -> Promise.State {
    switch mark {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): .kept
    case UInt8(ascii: "-"): .dropped
    default: .open
    }
  }

  /// The folded words of each `kept::`, with the day of the entry that holds it.
  private var keptWords: [String: Day?] {
    var words: [String: Day?] = [:]
    for field in fields where field.kind == .kept {
      let text = PromiseText(note.value(field.value, hiding: hidden)).words.folded
      words[text] = log.surroundings[field.block].draft.map { log.drafts[$0].day } ?? noteDay
    }
    return words
  }

  private func value(of key: String, in fields: [InlineField]) -> String? {
    fields.first { foldedKey(note.text($0.key)) == key }.map { note.text($0.value) }
  }

  private func day(of key: String, in fields: [InlineField]) -> Day? {
    guard let text = value(of: key, in: fields), case .day(let day) = DateReading(text) else {
      return nil
    }
    return day
  }
}

extension PromiseFact {
  /// The same promise, kept on a day.
  fileprivate func closed(on day: Day?) -> PromiseFact {
    let kept = Promise(
      text: promise.text, isMine: promise.isMine, state: .kept, due: promise.due,
      since: promise.since, done: day, isRecurring: promise.isRecurring, path: promise.path,
      line: promise.line, range: promise.range)
    return PromiseFact(
      promise: kept, isWaiting: isWaiting, owner: owner, leadName: leadName, leadRest: leadRest,
      links: links, isTodo: isTodo)
  }
}

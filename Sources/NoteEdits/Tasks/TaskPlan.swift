import Days
import Findings
import NoteSyntax
import People

/// Changes the mark of a task and the days behind it, or the due day of a `promised::`.
struct TaskPlan {
  private let read: ReadNote
  private let promise: Promise
  /// The block of the task; nil where the promise is a field.
  private let item: Block?

  init(_ read: ReadNote, _ promise: Promise) throws(EditRefusal) {
    self.read = read
    guard let found = read.promise(saying: promise) else {
      throw EditRefusal("it does not say “\(promise.text)” any more")
    }
    guard !found.isRecurring else {
      throw EditRefusal("“\(found.text)” comes round again: tick it where your editor sees it")
    }
    self.promise = found
    item = read.note.blocks.first { $0.taskMark == found.range.lowerBound + 1 }
  }

  func making(_ change: TaskChange) throws(EditRefusal) -> EditPlan {
    switch change {
    case .kept(let day):
      guard let mark = item?.taskMark else { return keeping(on: day) }
      return plan([Splice(mark..<markEnd(mark), "x"), doneSplice(day)], state: .kept, done: day)
    case .dropped:
      guard let mark = item?.taskMark else {
        throw EditRefusal("“\(promise.text)” is no task: take the words out of it by hand")
      }
      return plan([Splice(mark..<markEnd(mark), "-")], state: .dropped)
    case .due(let day):
      return plan([dueSplice(day)], due: day)
    }
  }

  /// A promise without a task is kept by an entry that says so.
  private func keeping(on day: Day) -> EditPlan {
    let entry = NewEntry(day: day, kind: "note", fields: [.init(.kept, promise.text)])
    var plan = EntryPlan(read, entry).plan()
    let open = PlacedFact.words(of: promise)
    let kept = PlacedFact.words(of: promise.changed(state: .kept, due: promise.due, done: day))
    plan.mayFollow = { $0 == open && $1 == kept }
    return plan
  }

  /// A mark is one character, which can take several bytes.
  private func markEnd(_ mark: Int) -> Int {
    let bytes = read.source.bytes
    var end = mark + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private func doneSplice(_ day: Day) -> Splice {
    let usesFields = usesFields
    return .insertion(usesFields ? " [completion:: \(day)]" : " ✅ \(day)", at: endOfWords)
  }

  /// The due day that stands there gives way, else one is put behind the words.
  private func dueSplice(_ day: Day) -> Splice {
    let bytes = read.source.bytes
    if let due = promise.due {
      let typed = [due.description, due.description.replacing("-", with: "/")].map {
        Array($0.utf8)
      }
      let places = promise.range.filter { offset in
        typed.contains { bytes[offset..<promise.range.upperBound].starts(with: $0) }
      }
      if let place = places.last { return Splice(place..<(place + 10), day.description) }
    }
    return .insertion(usesFields ? " [due:: \(day)]" : " 📅 \(day)", at: endOfWords)
  }

  /// Whether the task states its days as Dataview does.
  private var usesFields: Bool {
    read.note.text(promise.range).contains("[due::")
  }

  /// Where a day is put: at the end of the task's first line, before a block's id and blanks.
  private var endOfWords: Int {
    let line = read.source.trimmed(read.source.range(ofLine: promise.line))
    let end = min(line.upperBound, promise.range.upperBound)
    let words = read.source.trimmed(promise.range.lowerBound..<end)
    guard let caret = read.source.bytes[words].lastIndex(of: UInt8(ascii: "^")),
      caret > words.lowerBound, read.source.bytes[caret - 1] == UInt8(ascii: " "),
      read.source.bytes[(caret + 1)..<words.upperBound].allSatisfy(\.isIdentifier)
    else { return item == nil ? endOfField : words.upperBound }
    return read.source.trimmed(words.lowerBound..<caret).upperBound
  }

  /// Before the bracket that closes a field.
  private var endOfField: Int {
    let field = read.note.fields.first { $0.range == promise.range }
    return field?.value.upperBound ?? promise.range.upperBound
  }

  private func plan(
    _ splices: [Splice], state: Promise.State? = nil, due: Day? = nil, done: Day? = nil
  ) -> EditPlan {
    let first = read.source.range(ofLine: promise.line).lowerBound
    let end = max(promise.range.upperBound, read.source.range(ofLine: promise.line).upperBound)
    let meant = promise.changed(
      state: state ?? promise.state, due: due ?? promise.due, done: done ?? promise.done)
    return EditPlan(
      splices: splices, touched: first..<end,
      isMet: { after in
        after.facts.promises.contains {
          $0.promise.line == meant.line
            && PlacedFact.words(of: $0.promise) == PlacedFact.words(of: meant)
        }
      })
  }
}

extension ReadNote {
  /// The open promise or task of the note that says the same, nearest to where it stood.
  ///
  /// A promise that began with somebody's name may be told without it.
  fileprivate func promise(saying promise: Promise) -> Promise? {
    let words = promise.text.folded
    return facts.promises.lazy.filter { $0.promise.state == .open }
      .filter { [$0.promise.text.folded, $0.leadRest.folded].contains(words) }
      .map(\.promise)
      .min { abs($0.line - promise.line) < abs($1.line - promise.line) }
  }
}

extension Promise {
  /// The same promise as it stands after a change.
  fileprivate func changed(state: State, due: Day?, done: Day?) -> Promise {
    Promise(
      text: text, isMine: isMine, state: state, due: due, since: since, done: done,
      isRecurring: isRecurring, path: path, line: line, range: range)
  }
}

extension UInt8 {
  fileprivate var isIdentifier: Bool {
    self == UInt8(ascii: "-") || (0x30...0x39).contains(self) || (self | 0x20) &- 0x61 < 26
  }
}

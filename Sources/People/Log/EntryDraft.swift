import Days

/// An entry whose place is known and whose words are not read yet.
struct EntryDraft {
  let day: Day
  /// The bytes of the date.
  let date: Range<Int>
  /// Where the text behind the date begins.
  let textStart: Int
  /// The bytes that close emphasis around date and text.
  let closing: Range<Int>?
  /// The block it begins with, and the index behind its last.
  let block: Int
  let end: Int
  /// The index behind the last block of its text.
  var textEnd: Int
  let line: Int
  let range: Range<Int>
  /// The cells of a table row.
  var row: Row?

  struct Row {
    let kind: Range<Int>?
    let words: [Range<Int>]
  }
}

/// A task, and what surrounds it.
struct TaskSite {
  let block: Int
  let section: SectionMeaning?
  /// The entry that holds it.
  let draft: Int?
}

/// What holds a block of a note.
struct Surroundings {
  /// The innermost entry.
  let draft: Int?
  /// The nearest section that means something.
  let section: SectionMeaning?
  /// Whether it is, or lies in, a task that is no entry itself.
  let isInTask: Bool
  /// Whether that task is not ticked: what stands in it is an intention.
  let isIntended: Bool
  let isQuoted: Bool
}

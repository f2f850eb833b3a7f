import Days
import Findings
import NoteSyntax
import VaultSettings

/// Reads the dated entries of a note in one walk over its blocks (docs/FORMAT.md, The log).
struct LogReader {
  let note: Note
  /// The day of a dated note: a heading with that day is its title, not an entry.
  let noteDay: Day?
  let settings: Settings
  private(set) var drafts: [EntryDraft] = []
  /// The tasks of the note, with what surrounds them.
  private(set) var tasks: [TaskSite] = []
  /// For each block what holds it.
  private(set) var surroundings: [Surroundings] = []
  private(set) var findings: [Finding] = []

  private var sections: [(level: Int, meaning: SectionMeaning?)] = []
  /// Drafts whose blocks are being read, with the index behind the last of them; the innermost last.
  private var open: [(draft: Int, end: Int)] = []
  private var logHeadings = 0
  /// The index behind the last block of the task that is being read, and of the quotation.
  private var taskEnd = 0
  private var intentionEnd = 0
  private var quoteEnd = 0
  /// The items that begin with `private::`, and the index behind the last block of the one being read.
  private let privateItems: Set<Int>
  private var privateEnd = 0
  private var isPrivate = false
  private var table = TableColumns()

  init(_ note: Note, day noteDay: Day? = nil, settings: Settings) {
    self.note = note
    self.noteDay = noteDay
    self.settings = settings
    privateItems = Set(
      KnownField.all(in: note, settings: settings).lazy.filter { field in
        field.kind == .private && field.block > 0 && note.blocks[field.block - 1].kind == .item
          && field.range.lowerBound == note.blocks[field.block].content.lowerBound
      }.map { $0.block - 1 })
  }

  mutating func read() {
    surroundings.reserveCapacity(note.blocks.count)
    for index in note.blocks.indices { take(index) }
  }

  private mutating func take(_ index: Int) {
    // What stands below `- private::` is private too.
    if privateItems.contains(index) { privateEnd = max(privateEnd, note.blocks[index].end) }
    isPrivate = index < privateEnd
    while let last = open.last, last.end <= index { open.removeLast() }
    let block = note.blocks[index]
    if let level = block.headingLevel, block.depth == 0 { enterSection(level, block) }
    // The words of others are prose of the entry, but neither entry nor task.
    if block.kind == .quote { quoteEnd = max(quoteEnd, block.end) }
    let isQuoted = index < quoteEnd
    if !isQuoted, index >= taskEnd { openEntry(at: index) }
    let isOpened = open.last.map { drafts[$0.draft].block == index } ?? false
    if let mark = block.taskMark, !isQuoted {
      tasks.append(TaskSite(block: index, section: section, draft: open.last?.draft))
      if !isOpened { taskEnd = max(taskEnd, block.end) }
      if !isTicked(mark) { intentionEnd = max(intentionEnd, block.end) }
    }
    surroundings.append(
      Surroundings(
        draft: open.last?.draft, section: section, isInTask: index < taskEnd,
        isIntended: index < intentionEnd, isQuoted: isQuoted))
  }

  private func isTicked(_ mark: Int) -> Bool {
    note.source.bytes[mark] | 0x20 == UInt8(ascii: "x")
  }

  private var section: SectionMeaning? {
    if isPrivate { return .private }
    return sections.last { $0.meaning != nil }?.meaning
  }

  private mutating func enterSection(_ level: Int, _ block: Block) {
    sections.removeAll { $0.level >= level }
    let isDated = DatePrefix(in: note.source.bytes, block.content) != nil
    let heading = isDated ? "" : note.text(block.content)
    let meaning = isDated ? nil : SectionMeaning(of: heading, settings: settings)
    sections.append((level, meaning))
    guard meaning == .log, heading.lowercased() == "log" else { return }
    logHeadings += 1
    if logHeadings == 2 {
      findings.append(
        note.finding(
          .secondLog, at: block.content.lowerBound, "this is the second section `\(heading)`"))
    }
  }

  private mutating func openEntry(at index: Int) {
    let block = note.blocks[index]
    switch block.kind {
    case .tableRow:
      openRow(at: index)
      return
    case .heading, .item, .paragraph: break
    case .quote, .code, .html, .thematicBreak: return
    }
    guard let prefix = DatePrefix(in: note.source.bytes, block.content), isEntry(index, prefix)
    else { return }
    guard let day = prefix.day else {
      reportImpossible(prefix)
      return
    }
    start(day, prefix, index, scopeEnd(of: index))
  }

  /// Whether a date at the beginning of a block makes it an entry here.
  private func isEntry(_ index: Int, _ prefix: DatePrefix) -> Bool {
    let block = note.blocks[index]
    guard !isElsewhere else { return false }
    switch block.kind {
    case .heading:
      return block.depth == 0 && (noteDay == nil || prefix.day != noteDay)
    case .item:
      // An unticked task is an intention.
      return block.taskMark.map(isTicked) ?? true
    case .paragraph:
      // A date on a line of its own, with a list after it.
      let isAlone = note.source.trimmed(prefix.textStart..<block.content.upperBound).isEmpty
      let isInItem =
        index > 0 && note.blocks[index - 1].kind == .item
        && note.blocks[index - 1].depth < block.depth
      return isAlone && !isInItem && scopeEnd(of: index) > index + 1
    default:
      return false
    }
  }

  /// Whether dated lines of this section are something else than contact.
  private var isElsewhere: Bool { section == .mentions }

  private mutating func reportImpossible(_ prefix: DatePrefix) {
    let date = note.text(prefix.date)
    findings.append(
      note.finding(.badEntryDate, at: prefix.date.lowerBound, "there is no day \(date)"))
  }

  /// The index behind the last block of an entry that begins at `index`.
  private func scopeEnd(of index: Int) -> Int {
    let block = note.blocks[index]
    if let level = block.headingLevel {
      let next = note.blocks[(index + 1)...].firstIndex {
        $0.depth == 0 && ($0.headingLevel ?? 7) <= level
      }
      return next ?? note.blocks.count
    }
    guard block.kind == .paragraph else { return block.end }
    var end = index + 1
    while end < note.blocks.count, note.blocks[end].kind == .item,
      note.blocks[end].depth == block.depth
    {
      end = note.blocks[end].end
    }
    return end
  }

  private mutating func openRow(at index: Int) {
    let block = note.blocks[index]
    let cells = TableCells.cells(of: block.content, in: note.source.bytes)
    if TableCells.isHeader(block, in: note.source) {
      table = TableColumns(header: cells.map { note.text($0) }, settings: settings)
      return
    }
    guard !isElsewhere, let column = table.date, column < cells.count,
      let prefix = DatePrefix(in: note.source.bytes, cells[column])
    else { return }
    guard let day = prefix.day else {
      reportImpossible(prefix)
      return
    }
    start(day, prefix, index, index + 1)
    let kindCell = table.kind.flatMap { $0 < cells.count && $0 != column ? $0 : nil }
    drafts[drafts.count - 1].row = EntryDraft.Row(
      kind: kindCell.map { cells[$0] },
      words: cells.indices.filter { $0 != column && $0 != kindCell }.map { cells[$0] })
  }

  private mutating func start(_ day: Day, _ prefix: DatePrefix, _ index: Int, _ end: Int) {
    // A dated item inside an entry ends the outer one's text.
    for outer in open { drafts[outer.draft].textEnd = min(drafts[outer.draft].textEnd, index) }
    let lines = note.blocks[index..<end].reduce(note.blocks[index].lines) {
      $0.lowerBound...max($0.upperBound, $1.lines.upperBound)
    }
    let range =
      note.source.range(ofLine: lines.lowerBound)
      .lowerBound..<note.source.range(
        ofLine: lines.upperBound
      ).upperBound
    drafts.append(
      EntryDraft(
        day: day, date: prefix.date, textStart: prefix.textStart, closing: prefix.closing,
        block: index, end: end, textEnd: end, line: note.line(at: prefix.date.lowerBound),
        range: range))
    open.append((drafts.count - 1, end))
  }
}

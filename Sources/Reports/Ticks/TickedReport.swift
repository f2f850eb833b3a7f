import Days
import VaultReview

/// A report that a person has ticked: what is to be taken into the notes.
package struct TickedReport: Sendable {
  /// The day the review is of.
  package let day: Day
  /// What was decided and not dealt with yet, in the order of the report.
  package private(set) var items: [TickedItem] = []
  let bytes: [UInt8]

  /// Begins a line that says what was done with an item; so it is not done twice.
  package static let doneMark = "✓ "

  /// Nil where the bytes are no report of ours.
  ///
  /// - Parameter review: the review of that day as the notes have it now; its lines are ours where the
  ///   report itself does not say which are.
  package init?(_ bytes: [UInt8], reviewed: MarkdownReport.Body) {
    guard let day = Self.day(of: bytes) else { return nil }
    self.day = day
    self.bytes = bytes
    let lines = ReportLines.split(bytes)
    var digests = LineDigests(statedIn: lines)
    digests.formUnion(LineDigests(of: reviewed.lines))
    var place = 0
    while place < lines.count {
      let end = ReportLines.end(ofItemAt: place, in: lines)
      if let task = TaskLine(lines[place]) {
        let below = lines[(place + 1)..<end].filter { !digests.contains($0) }
        take(task, below, at: place, end)
      }
      place = end
    }
  }

  /// Whether a report has ticks that are not dealt with yet.
  package static func isOpen(_ report: [UInt8]) -> Bool {
    TickedReport(report, reviewed: MarkdownReport.Body(lines: []))?.items.contains {
      !$0.isLeftAsItIs
    } ?? false
  }

  /// The day of a report: `review:` in the front matter of a file that we wrote.
  package static func day(of report: [UInt8]) -> Day? {
    let lines = ReportLines.split(report)
    guard ReportState(of: report) != .foreign else { return nil }
    let line = lines.prefix(20).first { $0.hasPrefix("review: ") }
    guard let line, case .day(let day) = DateReading(String(line.dropFirst("review: ".count)))
    else { return nil }
    return day
  }

  private mutating func take(_ task: TaskLine, _ below: [String], at place: Int, _ end: Int) {
    let answer: TickedItem.Answer? =
      switch task.mark {
      case "x", "X": .done
      case ">": .later
      case "-": .no
      default: nil
      }
    let typed = below.filter { !$0.trimmedOfBlanks.isEmpty }
    guard let answer, !typed.contains(where: { $0.listText.hasPrefix(Self.doneMark) }) else {
      return
    }
    var remark = TypedRemark(task.remark)
    let text = ([remark.words] + TypedRemark.lines(typed, behindWords: !remark.words.isEmpty))
      .filter { !$0.isEmpty }
    if remark.day == nil, remark.impossibleDay == nil, let first = typed.first {
      // A day may stand in the first line below as well.
      let below = TypedRemark(first.listText)
      if below.day != nil { remark = below }
    }
    items.append(
      TickedItem(
        id: task.id, answer: answer, day: remark.day, impossibleDay: remark.impossibleDay,
        words: text.joined(separator: "\n"), title: task.title, line: place + 1, lastLine: end))
  }
}

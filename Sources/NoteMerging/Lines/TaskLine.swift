import Days

/// A line that is a task: `- [x] send her the samples ✅ 2026-10-05`.
struct TaskLine: Equatable {
  /// What stands before the mark: `- [`.
  let head: Line
  let mark: Line
  /// The words, without the day on which it was done.
  let words: Line
  /// The day it was done, as written.
  let done: Line?
  let line: Line

  private static let doneMark = Array("✅".utf8)

  /// Nil where the line is no task.
  init?(_ line: Line) {
    guard let open = line.firstIndex(of: UInt8(ascii: "[")),
      let close = line[open...].firstIndex(of: UInt8(ascii: "]")), close > open + 1,
      close - open <= 5
    else { return nil }
    let before = line[..<open].filter { $0 != 0x20 && $0 != 0x09 }
    let isMarker =
      before.count == 1 && Array("-*+".utf8).contains(before[0])
      || before.count > 1 && before.dropLast().allSatisfy { $0 &- 0x30 < 10 }
        && [UInt8(ascii: "."), UInt8(ascii: ")")].contains(before[before.count - 1])
    guard isMarker, line.dropFirst(close + 1).first ?? 0x20 == 0x20 else { return nil }
    self.line = line
    head = Line(line[...open])
    mark = Line(line[(open + 1)..<close])
    let rest = Line(line[(close + 1)...])
    let day = Self.doneDay(in: rest)
    done = day.map { Line(rest[$0].suffix(IsoDate.length)) }
    words = day.map { Line(rest[..<$0.lowerBound] + rest[$0.upperBound...]) } ?? rest
  }

  /// The bytes of ` ✅ 2026-10-05`, with the blanks before it.
  private static func doneDay(in rest: Line) -> Range<Int>? {
    let ends = rest.indices.dropLast(doneMark.count - 1)
    guard var start = ends.first(where: { rest[$0...].starts(with: doneMark) }) else { return nil }
    var date = start + doneMark.count
    while date < rest.count, [0x20, 0x09, 0xEF, 0xB8, 0x8F].contains(rest[date]) { date += 1 }
    guard case .day = IsoDate.read(rest, at: date, end: rest.count) else { return nil }
    while start > 0, rest[start - 1] == 0x20 { start -= 1 }
    return start..<(date + IsoDate.length)
  }

  private var isKept: Bool { mark == Line("x".utf8) || mark == Line("X".utf8) }
  private var isDropped: Bool { mark == Line("-".utf8) }

  /// One task of both sides: closed when either side closed it, with the day that says when.
  ///
  /// Its words are as the side has them that changed them. Nil where both changed them, or one kept it and the other
  /// dropped it.
  static func merged(_ base: Line?, _ ours: Line, _ theirs: Line) -> Line? {
    guard let ours = TaskLine(ours), let theirs = TaskLine(theirs) else { return nil }
    let base = base.flatMap { TaskLine($0) }
    func settled(_ part: (TaskLine) -> Line) -> Line? {
      ThreeWay(base: base.map(part), ours: part(ours), theirs: part(theirs)).settled ?? nil
    }
    guard let head = settled(\.head), let words = settled(\.words),
      let closing = closing(base, ours, theirs)
    else { return nil }
    if closing.head == head, closing.words == words { return closing.line }
    let day = closing.done.map { Line(" ✅ ".utf8) + $0 } ?? []
    return head + closing.mark + Line("]".utf8) + words + day
  }

  /// The side whose mark counts.
  private static func closing(
    _ base: TaskLine?, _ ours: TaskLine, _ theirs: TaskLine
  ) -> TaskLine? {
    if ours.isKept, theirs.isKept {
      // The day on which it was done first.
      guard let day = ours.done, let other = theirs.done else {
        return ours.done == nil ? theirs : ours
      }
      return other.lexicographicallyPrecedes(day) ? theirs : ours
    }
    if ours.mark == theirs.mark { return ours }
    if let base {
      if base.mark == ours.mark { return theirs }
      if base.mark == theirs.mark { return ours }
    }
    if ours.isKept || theirs.isKept {
      let other = ours.isKept ? theirs : ours
      return other.isDropped ? nil : ours.isKept ? ours : theirs
    }
    if ours.isDropped || theirs.isDropped { return ours.isDropped ? ours : theirs }
    return nil
  }
}

extension Line {
  /// The line, where it is a task without what tells whether it is done.
  var wordsOfTask: Line {
    guard let task = TaskLine(self) else { return self }
    return task.head + task.words
  }
}

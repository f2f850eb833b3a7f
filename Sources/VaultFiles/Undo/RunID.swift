import Days

/// The name of a run that changed notes: the day, and how many runs of that day came before.
///
/// A run of an earlier day (`--date`) than the last one is named after the day of that.
package struct RunID: Hashable, Comparable, Sendable {
  package let day: Day
  package let number: Int

  init(day: Day, number: Int) {
    self.day = day
    self.number = number
  }

  package static func < (left: RunID, right: RunID) -> Bool {
    (left.day, left.number) < (right.day, right.number)
  }
}

extension RunID: LosslessStringConvertible {
  /// As `2026-11-21-3`.
  package var description: String { "\(day)-\(number)" }

  /// Reads what `description` says, and nothing else.
  package init?(_ description: String) {
    let parts = description.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 4, let day = Day(year: parts[0], month: parts[1], day: parts[2]),
      parts[3] > 0
    else { return nil }
    self.init(day: day, number: parts[3])
    guard self.description == description else { return nil }
  }
}

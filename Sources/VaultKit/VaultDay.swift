import Days

/// A day of the calendar, without clock or time zone.
public struct VaultDay: Hashable, Sendable, LosslessStringConvertible {
  package let day: Day

  package init(_ day: Day) {
    self.day = day
  }

  /// Nil for a date that does not exist, and outside the years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard let day = Day(year: year, month: month, day: day) else { return nil }
    self.day = day
  }

  /// A day written as `2026-11-21`, and in no other way.
  public init?(_ description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy(digits.contains) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as ISO 8601 writes it: `2026-11-21`.
  public var description: String { day.description }
}

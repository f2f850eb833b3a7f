/// A calendar day by its number since 1 January 1970, written as in notes.
struct MadeDay: CustomStringConvertible {
  let number: Int

  /// 21 November 2026: vaults are made for this day, whenever they are made.
  static let today = 20_778

  var description: String {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let parts = [
      (year + era * 400 + (month < 10 ? 0 : 1), 4), (month < 10 ? month + 3 : month - 9, 2),
      (dayOfYear - (153 * month + 2) / 5 + 1, 2),
    ]
    return parts.map { part, width in
      let digits = String(part)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }.joined(separator: "-")
  }
}

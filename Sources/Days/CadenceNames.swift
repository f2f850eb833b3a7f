/// The words that people use for a cadence, in small letters without spaces and hyphens.
enum CadenceNames {
  typealias Period = (count: Int, unit: Cadence.Unit)

  static let never: Set<String> = [
    "never", "no", "none", "off", "false", "asneeded", "adhoc", "whenever",
  ]

  /// Periods that a single word or phrase names; A to D are the tiers of some address books.
  static let whole: [String: Period] = [
    "daily": (1, .day), "weekly": (1, .week), "monthly": (1, .month), "quarterly": (3, .month),
    "yearly": (1, .year), "annually": (1, .year), "annual": (1, .year),
    "biweekly": (2, .week), "fortnightly": (2, .week), "bimonthly": (2, .month),
    "halfyearly": (6, .month), "semiannual": (6, .month), "semiannually": (6, .month),
    "twiceayear": (6, .month), "biennial": (2, .year), "biennially": (2, .year),
    "a": (3, .week), "b": (2, .month), "c": (6, .month), "d": (1, .year),
  ]

  static let units: [String: Period] = [
    "d": (1, .day), "day": (1, .day), "days": (1, .day),
    "w": (1, .week), "wk": (1, .week), "wks": (1, .week), "week": (1, .week), "weeks": (1, .week),
    "fortnight": (2, .week), "fortnights": (2, .week),
    "m": (1, .month), "mo": (1, .month), "mos": (1, .month), "mth": (1, .month),
    "mths": (1, .month), "month": (1, .month), "months": (1, .month),
    "q": (3, .month), "quarter": (3, .month), "quarters": (3, .month),
    "halfyear": (6, .month), "halfayear": (6, .month),
    "y": (1, .year), "yr": (1, .year), "yrs": (1, .year), "year": (1, .year), "years": (1, .year),
  ]

  static let numbers: [String: Int] = [
    "a": 1, "an": 1, "one": 1, "other": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  /// The number of `a`, `two` or `twelve` in a count; `other` counts only in `every other week`.
  static func count(of word: String) -> Int? {
    word == "other" ? nil : numbers[word]
  }

  /// What may stand before the period: `every 2 weeks`, `once a month`, the P of `P2M`.
  static let openings: Set<String> = ["once", "every", "each", "per", "p"]
}

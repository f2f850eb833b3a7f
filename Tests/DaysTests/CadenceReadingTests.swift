import Days
import Testing

@Suite struct CadenceReadingTests {
  @Test(arguments: [
    ("daily", "P1D"), ("weekly", "P1W"), ("Weekly", "P1W"), ("biweekly", "P2W"),
    ("bi-weekly", "P2W"),
    ("Bi Weekly", "P2W"), ("fortnightly", "P2W"), ("monthly", "P1M"), ("bimonthly", "P2M"),
    ("bi-monthly", "P2M"), ("quarterly", "P3M"), ("half-yearly", "P6M"), ("semiannual", "P6M"),
    ("semi-annually", "P6M"), ("twice a year", "P6M"), ("yearly", "P1Y"), ("annually", "P1Y"),
    ("annual", "P1Y"),
  ])
  func `a word for a period is read`(text: String, period: String) {
    #expect(CadenceReading(text) == every(period))
  }

  @Test(arguments: [
    ("6 weeks", "P6W"), ("6  Weeks", "P6W"), ("6\u{A0}weeks", "P6W"), ("6-weeks", "P6W"),
    ("6_weeks", "P6W"), ("1 week", "P1W"), ("2w", "P2W"), ("2W", "P2W"), ("2 wks", "P2W"),
    ("30d", "P30D"), ("90 days", "P90D"), ("1m", "P1M"), ("3mo", "P3M"), ("3 mos", "P3M"),
    ("1y", "P1Y"),
    ("2 yrs", "P2Y"), ("2 quarters", "P6M"), ("1 fortnight", "P2W"), ("six weeks", "P6W"),
    ("Twelve months", "P12M"), ("a month", "P1M"), ("an year", "P1Y"),
  ])
  func `a count and a unit are read`(text: String, period: String) {
    #expect(CadenceReading(text) == every(period))
  }

  @Test(arguments: [
    ("every 2 weeks", "P2W"), ("every two weeks", "P2W"), ("every month", "P1M"),
    ("Every other week", "P2W"), ("every other month", "P2M"), ("every quarter", "P3M"),
    ("every half year", "P6M"), ("each week", "P1W"), ("once a month", "P1M"),
    ("once per year", "P1Y"),
    ("once every 2 weeks", "P2W"), ("every 2w", "P2W"), ("every day", "P1D"),
  ])
  func `a period in a phrase is read`(text: String, period: String) {
    #expect(CadenceReading(text) == every(period))
  }

  @Test(arguments: ["P2M", "P6W", "P1Y", "P45D", "P1D"])
  func `a duration of ISO 8601 is read`(text: String) {
    #expect(CadenceReading(text) == every(text))
    #expect(CadenceReading(text.lowercased()) == every(text))
  }

  @Test func `a number is days`() {
    #expect(CadenceReading("45") == every("P45D"))
    #expect(CadenceReading(" 036 ") == every("P36D"))
  }

  @Test(arguments: [
    ("A", "P3W"), ("B", "P2M"), ("C", "P6M"), ("D", "P1Y"), ("a", "P3W"), ("d", "P1Y"),
  ])
  func `a tier from A to D is a period`(tier: String, period: String) {
    #expect(CadenceReading(tier) == every(period))
  }

  @Test(arguments: [
    "never", "Never", "off", "as needed", "as_needed", "as-needed", "AsNeeded", "none", "no",
    "ad hoc",
  ])
  func `never is said in several ways`(text: String) {
    #expect(CadenceReading(text) == .rule(.never))
  }

  @Test(arguments: ["", " ", "null", "~", "unknown", "TBD", "N/A", "''", "[]", "-"])
  func `words for nothing are no cadence and no mistake`(text: String) {
    #expect(CadenceReading(text) == .absent)
  }

  @Test(arguments: [
    "0", "0 weeks", "-3", "-3 weeks", "+3 weeks", "P-2M", "101 years", "36601",
    "99999999999999999999",
    "99999999999999999999 weeks", "999999 quarters", "1.5 weeks", "2,5 months", "½ year", "٦ weeks",
    "weeks", "m", "E", "AA", "2 weeks 3 days", "P1Y6M", "PT5M", "P", "2-3 weeks", "2x", "every",
    "6 moons",
    "often", "when we meet", "[[monthly]]", "6 weeks!", "thirteen weeks", "true", "1e3", "0x10",
  ])
  func `what is not plainly a period is not guessed`(text: String) {
    #expect(CadenceReading(text) == .unreadable)
  }
}

/// The rule of a period as ISO 8601 writes it: `P6W`.
private func every(_ period: String) -> CadenceReading? {
  let units: [Character: Cadence.Unit] = ["D": .day, "W": .week, "M": .month, "Y": .year]
  guard let unit = period.last.flatMap({ units[$0] }),
    let count = Int(period.dropFirst().dropLast()), let cadence = Cadence(count, unit)
  else { return nil }
  return .rule(.every(cadence))
}

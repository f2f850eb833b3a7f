import Days
import Testing

@Suite struct SpanTests {
  @Test(arguments: [
    (day(2026, 8, 8), "0 days"), (day(2026, 8, 9), "1 day"), (day(2026, 8, 10), "2 days"),
    (day(2026, 8, 21), "13 days"), (day(2026, 8, 22), "2 weeks"), (day(2026, 8, 28), "2 weeks"),
    (day(2026, 8, 29), "3 weeks"), (day(2026, 11, 21), "15 weeks"), (day(2027, 2, 5), "25 weeks"),
    (day(2027, 2, 7), "26 weeks"), (day(2027, 2, 8), "6 months"), (day(2027, 3, 7), "6 months"),
    (day(2027, 3, 8), "7 months"), (day(2028, 8, 7), "23 months"), (day(2028, 8, 8), "2 years"),
    (day(2029, 8, 7), "2 years"), (day(2029, 8, 8), "3 years"), (day(2126, 8, 8), "100 years"),
  ])
  func `the time since 8 August 2026 is said in the largest unit that fits`(end: Day, words: String)
  {
    #expect(Span(day(2026, 8, 8), end).words == words)
    #expect(Span(end, day(2026, 8, 8)).words == words)
  }

  @Test(arguments: [
    (day(2026, 1, 31), day(2026, 2, 27), 0), (day(2026, 1, 31), day(2026, 2, 28), 1),
    (day(2026, 1, 31), day(2026, 3, 30), 1), (day(2026, 1, 31), day(2026, 3, 31), 2),
    (day(2024, 2, 29), day(2025, 2, 27), 11), (day(2024, 2, 29), day(2025, 2, 28), 12),
    (day(2025, 12, 31), day(2026, 1, 1), 0),
  ])
  func `a month is a month of the calendar`(start: Day, end: Day, months: Int) {
    #expect(Span(start, end).months == months)
  }

  @Test func `a longer time is never said to be shorter`() {
    for start in [day(2026, 1, 1), day(2024, 2, 29), day(2026, 7, 1), day(2025, 8, 31)] {
      var earlier = 0
      for days in 0...2000 {
        let parts = Span(start, start.adding(days: days)).words.split(separator: " ")
        let unit = ["d": 10, "w": 70, "m": 304, "y": 3652][parts[1].prefix(1)] ?? 0
        let length = (Int(parts[0]) ?? 0) * unit
        #expect(length >= earlier)
        earlier = length
      }
    }
  }
}

import Days
import Testing

@Suite struct CadenceTests {
  @Test(arguments: [
    (45, Cadence.Unit.day, day(2026, 3, 17)), (6, .week, day(2026, 3, 14)),
    (1, .month, day(2026, 2, 28)), (2, .month, day(2026, 3, 31)), (1, .year, day(2027, 1, 31)),
  ])
  func `a cadence later is counted in the calendar`(count: Int, unit: Cadence.Unit, end: Day) {
    #expect(Cadence(count, unit)?.after(day(2026, 1, 31)) == end)
  }

  @Test(arguments: [
    (1, Cadence.Unit.day, "P1D"), (6, .week, "P6W"), (3, .month, "P3M"), (1, .year, "P1Y"),
  ])
  func `a cadence is written as ISO 8601 has it`(count: Int, unit: Cadence.Unit, text: String) {
    #expect(Cadence(count, unit)?.description == text)
    #expect(Cadence(count, unit).map { CadenceReading(text) == .rule(.every($0)) } == true)
  }

  @Test(arguments: [
    (1, Cadence.Unit.day, "every day"), (2, .day, "every 2 days"), (1, .week, "every week"),
    (6, .week, "every 6 weeks"), (1, .month, "every month"), (3, .month, "every 3 months"),
    (1, .year, "every year"),
  ])
  func `a cadence is said in words, which are read back`(
    count: Int, unit: Cadence.Unit, words: String
  ) {
    #expect(Cadence(count, unit)?.words == words)
    #expect(Cadence(count, unit).map { CadenceReading(words) == .rule(.every($0)) } == true)
  }

  @Test(arguments: [0, -1, Int.min, 36_601, Int.max])
  func `nothing, and more than a hundred years, is no cadence`(count: Int) {
    for unit in [Cadence.Unit.day, .week, .month, .year] { #expect(Cadence(count, unit) == nil) }
  }

  @Test func `a hundred years is the longest`() {
    #expect(Cadence(100, .year) != nil)
    #expect(Cadence(101, .year) == nil)
    #expect(Cadence(36_600, .day) != nil)
  }

  @Test func `a rule is said in words`() {
    #expect(CadenceRule.every(.threeMonths).words == "every 3 months")
    #expect(CadenceRule.never.words == "never")
  }
}

import Days
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: [
    (2023, day(2023, 2, 28)), (2024, day(2024, 2, 29)), (2025, day(2025, 2, 28)),
    (2026, day(2026, 2, 28)), (2027, day(2027, 2, 28)), (2028, day(2028, 2, 29)),
    (2029, day(2029, 2, 28)), (2030, day(2030, 2, 28)), (2100, day(2100, 2, 28)),
  ])
  func `29 February comes round on the 28th where there is none`(year: Int, expected: Day) throws {
    for birthYear in [nil, 1988] {
      let birthday = try #require(PartialDate(year: birthYear, month: 2, day: 29))
      #expect(birthday.next(from: day(year, 1, 1)) == expected)
      #expect(birthday.next(from: expected) == expected)
      #expect(birthday.next(from: expected.adding(days: 1)).year == year + 1)
    }
  }

  @Test(arguments: [
    (day(2026, 3, 1), day(2026, 3, 2)), (day(2026, 3, 2), day(2026, 3, 2)),
    (day(2026, 3, 3), day(2027, 3, 2)),
    (day(9999, 3, 3), Day(number: day(9999, 3, 2).number + 366)),
  ])
  func `the next time is today or later`(from: Day, expected: Day) throws {
    #expect(try #require(PartialDate(month: 3, day: 2)).next(from: from) == expected)
  }

  @Test(arguments: [
    (day(2026, 2, 27), 25), (day(2026, 2, 28), 26), (day(2026, 3, 1), 26), (day(2028, 2, 28), 27),
    (day(2028, 2, 29), 28), (day(2000, 2, 29), 0),
  ])
  func `someone born on 29 February has their years on the day it comes round`(
    day: Day, years: Int
  ) throws {
    #expect(try #require(PartialDate(year: 2000, month: 2, day: 29)).years(on: day) == years)
  }

  @Test func `there are no years without a year, nor before it`() throws {
    #expect(try #require(PartialDate(month: 3, day: 2)).years(on: day(2026, 3, 2)) == nil)
    #expect(
      try #require(PartialDate(year: 2030, month: 3, day: 2)).years(on: day(2026, 3, 2)) == nil)
  }

  @Test(arguments: [
    (1988, 2, 30), (1990, 2, 29), (nil, 2, 30), (nil, 4, 31), (nil, 13, 1), (nil, 0, 1), (0, 1, 1),
    (10_000, 1, 1),
  ])
  func `a day that no year has is nil`(year: Int?, month: Int, dayOfMonth: Int) {
    #expect(PartialDate(year: year, month: month, day: dayOfMonth) == nil)
  }

  @Test func `it is written as vCard has it, and read back`() {
    for month in 1...12 {
      for dayOfMonth in 1...31 {
        for year in [nil, 1988, 2026] {
          guard let date = PartialDate(year: year, month: month, day: dayOfMonth) else { continue }
          #expect(date.description.hasPrefix(year.map(String.init) ?? "--"))
          #expect(PartialDateReading(date.description) == .date(date))
        }
      }
    }
  }
}

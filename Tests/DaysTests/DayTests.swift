import Days
import Testing

@Suite struct DayTests {
  @Test func `every day from 1900 to 2100 has the number after the day before`() throws {
    var number = try #require(Day(year: 1899, month: 12, day: 31)).number
    for year in 1900...2100 {
      for month in 1...12 {
        for dayOfMonth in 1...lengths(of: year)[month - 1] {
          number += 1
          let day = try #require(Day(year: year, month: month, day: dayOfMonth))
          #expect(day.number == number)
          #expect([day.year, day.month, day.dayOfMonth] == [year, month, dayOfMonth])
        }
      }
    }
  }

  @Test func `every month from the year 1 to 9999 begins after the last day of the one before`()
    throws
  {
    var number = try #require(Day(year: 1, month: 1, day: 1)).number
    for year in 1...9999 {
      for (index, length) in lengths(of: year).enumerated() {
        let first = try #require(Day(year: year, month: index + 1, day: 1))
        let last = try #require(Day(year: year, month: index + 1, day: length))
        try #require(first.number == number)
        try #require([first.year, first.month, first.dayOfMonth] == [year, index + 1, 1])
        try #require([last.year, last.month, last.dayOfMonth] == [year, index + 1, length])
        try #require(last - first == length - 1)
        number += length
      }
    }
    #expect(Day(number: number).year == 10_000)
  }

  @Test func `1 January 1970 is day 0, and the day before it day -1`() {
    #expect(day(1970, 1, 1).number == 0)
    #expect(day(1969, 12, 31).number == -1)
  }

  @Test(arguments: [
    (2026, 2, 29), (2026, 2, 30), (2024, 2, 30), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1),
    (2026, 0, 1), (2026, 1, 0), (2026, 1, 32), (0, 1, 1), (-1, 1, 1), (10_000, 1, 1),
    (Int.max, Int.max, Int.max), (Int.min, Int.min, Int.min),
  ])
  func `a day that no calendar has is nil`(year: Int, month: Int, dayOfMonth: Int) {
    #expect(Day(year: year, month: month, day: dayOfMonth) == nil)
  }

  @Test(arguments: [
    (day(1, 1, 1), "0001-01-01"), (day(987, 6, 5), "0987-06-05"), (day(2026, 10, 2), "2026-10-02"),
    (day(9999, 12, 31), "9999-12-31"),
  ])
  func `a day is written as ISO 8601 has it`(day: Day, text: String) {
    #expect(day.description == text)
  }

  @Test(arguments: [
    (day(1, 1, 1), Weekday.monday), (day(1969, 12, 31), .wednesday), (day(1970, 1, 1), .thursday),
    (day(2000, 1, 1), .saturday), (day(2026, 10, 2), .friday), (day(2026, 11, 22), .sunday),
    (day(9999, 12, 31), .friday),
  ])
  func `each day has its weekday`(day: Day, weekday: Weekday) {
    #expect(day.weekday == weekday)
  }

  @Test func `weekdays follow each other before 1970 as after it`() {
    for number in -10_000...10_000 {
      let next = Day(number: number).weekday.rawValue % 7 + 1
      #expect(Day(number: number + 1).weekday.rawValue == next)
    }
  }

  @Test(arguments: [
    (day(2026, 1, 31), 1, day(2026, 2, 28)), (day(2024, 1, 31), 1, day(2024, 2, 29)),
    (day(2026, 1, 31), 2, day(2026, 3, 31)), (day(2026, 8, 31), 3, day(2026, 11, 30)),
    (day(2024, 2, 29), 12, day(2025, 2, 28)), (day(2024, 2, 29), 48, day(2028, 2, 29)),
    (day(2026, 12, 15), 1, day(2027, 1, 15)), (day(2026, 1, 15), -1, day(2025, 12, 15)),
    (day(2026, 3, 31), -1, day(2026, 2, 28)), (day(2026, 11, 21), -24, day(2024, 11, 21)),
    (day(2026, 11, 21), 0, day(2026, 11, 21)),
  ])
  func `adding months keeps the day of the month, or takes the last`(
    start: Day, months: Int, end: Day
  ) {
    #expect(start.adding(months: months) == end)
  }

  @Test func `adding months never leaves the month that is meant`() {
    for start in stride(from: -200_000, through: 200_000, by: 97).map(Day.init(number:)) {
      for months in -30...30 {
        let end = start.adding(months: months)
        #expect(12 * end.year + end.month == 12 * start.year + start.month + months)
        #expect(end.dayOfMonth <= start.dayOfMonth)
        #expect(end.dayOfMonth == start.dayOfMonth || end.adding(days: 1).dayOfMonth == 1)
      }
    }
  }

  @Test(arguments: [Int.min, -1_000_000_000, 1_000_000_000, Int.max])
  func `a number beyond reason overflows nothing`(number: Int) {
    let days = [Day(number: number), day(9999, 12, 31), .distantPast]
    for day in days {
      for other in [day.adding(days: number), day.adding(months: number)] {
        #expect((number < 0) == (other - day < 0) || other == day)
        #expect(!other.description.isEmpty)
      }
    }
  }

  @Test func `the distant past is before the first day of the year 1`() {
    #expect(Day.distantPast < day(1, 1, 1))
  }
}

/// The days of each month of a year.
private func lengths(of year: Int) -> [Int] {
  let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}

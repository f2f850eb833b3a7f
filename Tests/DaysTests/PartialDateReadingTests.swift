import Days
import Testing

@Suite struct PartialDateReadingTests {
  @Test(arguments: [
    "1988-03-02", "1988/03/02", "1988-03-02T00:00:00", "2 March 1988", "March 2, 1988",
    "Mar 2nd, 1988", "Wednesday, 2 March 1988", "[[1988-03-02]]", "[[March 2nd, 1988]]",
    "[[March 2nd]] 1988", "2.3.1988", "02.03.1988",
  ])
  func `a birthday with a year is read`(text: String) {
    #expect(PartialDateReading(text) == date(1988, 3, 2))
  }

  @Test(arguments: [
    "--03-02", "03-02", "--0302", "March 2", "2 March", "2nd march", "Mar. 2nd", "[[March 2nd]]",
    "[[03-02]]", "0001-03-02", "1604-03-02", "1604-03-02T00:00:00Z", "2.3.", "02.03", " 03-02 ",
  ])
  func `a birthday without a year is read`(text: String) {
    #expect(PartialDateReading(text) == date(nil, 3, 2))
  }

  @Test(arguments: ["--02-29", "02-29", "29 February", "1604-02-29", "29/2"])
  func `29 February needs no year`(text: String) {
    #expect(PartialDateReading(text) == date(nil, 2, 29))
  }

  @Test(arguments: [
    ("23/10", nil, 10, 23), ("10/23", nil, 10, 23), ("23/10/1985", 1985, 10, 23),
    ("10/23/1985", 1985, 10, 23), ("5/5", nil, 5, 5), ("05/05/1990", 1990, 5, 5),
  ])
  func `two numbers are read where only one order is possible`(
    text: String, year: Int?, month: Int, dayOfMonth: Int
  ) {
    for order in [nil, DayOrder.dayMonth, .monthDay] {
      #expect(PartialDateReading(text, order: order) == date(year, month, dayOfMonth))
    }
  }

  @Test func `where two orders are possible, the settings say which it is`() {
    #expect(PartialDateReading("2/3") == .ambiguous)
    #expect(PartialDateReading("02/03/1988") == .ambiguous)
    #expect(PartialDateReading("2/3", order: .dayMonth) == date(nil, 3, 2))
    #expect(PartialDateReading("2/3", order: .monthDay) == date(nil, 2, 3))
    #expect(PartialDateReading("02/03/1988", order: .dayMonth) == date(1988, 3, 2))
    #expect(PartialDateReading("02/03/1988", order: .monthDay) == date(1988, 2, 3))
  }

  @Test(arguments: [("01.09.2023", 2023, 9, 1), ("1.7.2025", 2025, 7, 1), ("10.12.", nil, 12, 10)])
  func `with dots the day is first, whatever the settings say`(
    text: String, year: Int?, month: Int, dayOfMonth: Int
  ) {
    #expect(PartialDateReading(text, order: .monthDay) == date(year, month, dayOfMonth))
  }

  @Test(arguments: ["1990", "[[1990]]", "March 1990", "Sept 1990", "356 BCE", "44 bc", "800 AD"])
  func `a year alone is no day`(text: String) {
    #expect(PartialDateReading(text) == .yearOnly)
  }

  @Test(arguments: ["", "null", "unknown", "TBD", "N/A", "none", "?"])
  func `words for nothing are no date and no mistake`(text: String) {
    #expect(PartialDateReading(text) == .absent)
  }

  @Test(arguments: [
    "1990-02-29", "29/2/1990", "30/2", "32/1", "13/13", "--02-30", "--13-01", "13-01", "23-10",
    "February 30", "31 April 1990", "31.4.1990", "1.13.", "2026-24-28", "0/5",
  ])
  func `a date that no calendar has is impossible`(text: String) {
    #expect(PartialDateReading(text) == .impossible)
  }

  @Test(arguments: [
    "spring", "3-2", "1-2-1990", "1988-3-2", "23/10/85", "1/2/3/4", "1.2.3.4", "2/", "/2", "--",
    "--3-2",
    "198803002", "12345", "90", "March", "March 2 or 3", "2 March 88", "1988-03-02x", "+1/2", "2.",
    "..",
    "٢/٣", "--03-02-01", "1988-03", "---03-02", "1990s",
  ])
  func `what is not plainly a day is not guessed`(text: String) {
    #expect(PartialDateReading(text) == .unreadable)
  }
}

private func date(_ year: Int?, _ month: Int, _ day: Int) -> PartialDateReading? {
  PartialDate(year: year, month: month, day: day).map(PartialDateReading.date)
}

import Days
import Testing

@Suite struct DatedOccasionTests {
  @Test(arguments: [
    "2019-05-14 wedding", "2019-05-14: wedding", "2019-05-14 — wedding", "2019-05-14 (wedding)",
    "wedding 2019-05-14", "wedding: 2019-05-14", "wedding, 14 May 2019", "14 May 2019 wedding",
    "May 14th, 2019: wedding", "Tuesday, 14 May 2019 - wedding", "[[2019-05-14]] wedding",
    "wedding (2019-05-14)", "  wedding\u{A0}2019-05-14 ", "14.5.2019 wedding", "wedding 14/5/2019",
  ])
  func `a date and its occasion are told apart`(text: String) {
    let read = DatedOccasion(text)
    #expect(read.date == date(2019, 5, 14))
    #expect(read.occasion == "wedding")
  }

  @Test(arguments: [
    ("--05-14 wedding day", "wedding day"), ("wedding day --05-14", "wedding day"),
    ("05-14: their wedding", "their wedding"),
    ("May 14 opening of the shop", "opening of the shop"),
    ("May 14", ""), ("--05-14", ""), ("14 days in Rome 05-14", "14 days in Rome"),
  ])
  func `a date needs no year, and no occasion`(text: String, occasion: String) {
    let read = DatedOccasion(text)
    #expect(read.date == date(nil, 5, 14))
    #expect(read.occasion == occasion)
  }

  @Test(arguments: [
    ("3/4 marathon", PartialDateReading.ambiguous, "marathon"),
    ("2019-02-30 wedding", .impossible, "wedding"),
    ("2019 moved to Oslo", .yearOnly, "moved to Oslo"),
    ("wedding", .unreadable, "wedding"), ("wedding: unknown", .unreadable, "wedding: unknown"),
    ("", .unreadable, ""), ("—", .unreadable, ""),
  ])
  func `where no date can be read the reason is kept`(
    text: String, reading: PartialDateReading, occasion: String
  ) {
    let read = DatedOccasion(text)
    #expect(read.date == reading)
    #expect(read.occasion == occasion)
  }

  @Test func `the order of day and month comes from the settings`() {
    #expect(DatedOccasion("3/4 marathon", order: .dayMonth).date == date(nil, 4, 3))
  }
}

private func date(_ year: Int?, _ month: Int, _ day: Int) -> PartialDateReading? {
  PartialDate(year: year, month: month, day: day).map(PartialDateReading.date)
}

import Days
import Testing

@Suite struct DayWordsTests {
  let today = day(2026, 11, 21)

  @Test func `a day is said with its year where that is another`() {
    #expect(today.words == "21 November 2026")
    #expect(day(2026, 8, 8).words(on: today) == "8 August")
    #expect(day(2025, 8, 8).words(on: today) == "8 August 2025")
    #expect(day(2027, 1, 1).words(on: today) == "1 January 2027")
  }

  @Test(arguments: [
    (day(2026, 11, 21), "today"), (day(2026, 11, 22), "tomorrow"), (day(2026, 11, 20), "yesterday"),
    (day(2026, 11, 27), "on Friday 27 November"), (day(2027, 1, 2), "on Saturday 2 January 2027"),
  ])
  func `a day in a sentence is named from today`(day: Day, words: String) {
    #expect(day.dayWords(on: today) == words)
  }

  @Test(arguments: [
    (day(2026, 11, 21), "today"), (day(2026, 11, 20), "yesterday"),
    (day(2026, 11, 16), "5 days ago"),
    (day(2026, 8, 8), "15 weeks ago"), (day(2024, 11, 21), "2 years ago"),
    (day(2026, 11, 22), "tomorrow"), (day(2026, 11, 24), "in 3 days"),
    (day(2026, 12, 12), "in 3 weeks"),
  ])
  func `how far away a day is, is said from today`(day: Day, words: String) {
    #expect(day.distanceWords(on: today) == words)
  }

  @Test func `every weekday and month has its English name`() {
    let week = (0..<7).map { day(2026, 11, 16).adding(days: $0).weekday.name }
    #expect(
      week == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
    let months = (1...12).map { day(2026, $0, 1).words(on: today) }
    #expect(
      months == [
        "1 January", "1 February", "1 March", "1 April", "1 May", "1 June", "1 July", "1 August",
        "1 September", "1 October", "1 November", "1 December",
      ])
  }
}

import Days
import Testing

@Suite struct DateReadingTests {
  @Test(arguments: [
    "2026-10-02", "  2026-10-02\u{A0}", "2026/10/02", "2026-10-02T00:00:00", "2026-10-02T10:49",
    "2026-10-02 10:49", "2026-10-02 10:49:30.5", "2026-10-02T23:30:00-08:00",
    "2026-10-02T02:30:00Z",
    "2026-10-02 Fri", "2026-10-02, Friday", "Fri, 2026-10-02",
  ])
  func `an ISO date is read, and what stands with it read past`(text: String) {
    #expect(DateReading(text) == .day(day(2026, 10, 2)))
  }

  @Test(arguments: [
    "[[2026-10-02]]", "[[2026-10-02|last Friday]]", "[[2026-10-02#Coffee]]", "[[2026/10/02]]",
    "[[Journal/2026-10-02]]", "[[Journal/2026/2026-10-02|then]]", "[[October 2nd, 2026]]",
    "[[2026-10-02]] 10:49", "[[ 2026-10-02 ]]",
  ])
  func `a date is read inside a link`(text: String) {
    #expect(DateReading(text) == .day(day(2026, 10, 2)))
  }

  @Test(arguments: [
    "2 October 2026", "2nd October 2026", "02 Oct 2026", "2. October 2026", "October 2, 2026",
    "October 2 2026", "Oct 2nd, 2026", "oct. 2, 2026", "OCTOBER 2ND 2026",
    "Friday, October 2, 2026",
    "Fri 2 Oct 2026", "Friday, October 2nd 2026, 8:08:01 pm", "2 October 2026 10:49",
    "2\u{A0}October\u{A0}2026",
  ])
  func `a date in English words is read`(text: String) {
    #expect(DateReading(text) == .day(day(2026, 10, 2)))
  }

  @Test(
    arguments: zip(
      [
        "Jan", "Feb.", "March", "apr", "May", "June", "jul", "August", "Sept", "Oct", "Novem",
        "DEC",
      ],
      1...12))
  func `every month is known by its beginning`(name: String, month: Int) {
    #expect(DateReading("3 \(name) 2026") == .day(day(2026, month, 3)))
  }

  @Test(arguments: [
    "", " ", "null", "NULL", "~", "unknown", "Unknown", "TBD", "tbd", "N/A", "n/a", "''", "\"\"",
    "[]",
    "none", "-", "—", "?", "[[]]",
  ])
  func `words for nothing are no date and no mistake`(text: String) {
    #expect(DateReading(text) == .absent)
  }

  @Test(arguments: [
    "2026-02-30", "2026-13-01", "2026-24-28", "2026-02-29", "2026/02/30", "0000-00-00",
    "2026-02-30T10:00", "[[2026-02-30]]", "30 February 2026", "April 31st, 2026", "0 May 2026",
  ])
  func `a date that no calendar has is never rolled over`(text: String) {
    #expect(DateReading(text) == .impossible)
  }

  @Test(arguments: [
    "2026-2-3", "26-11-21", "21/11/2026", "11/21/2026", "20261121", "tomorrow", "last Friday",
    "2026-11-21x", "12026-11-21", "-2026-11-21", "2026-W47-6", "٢٠٢٦-١١-٢١", "２０２６-１１-２１", "2026",
    "2026-11", "March 2", "2 March", "2026-10-02T25:00", "2026-10-02 10:60",
    "2026-10-02 at the fair",
    "2 October 26", "2 October 12026", "2 Octobers 2026", "32nd of May", "Ma 2 2026", "true", "0",
    "[[2026-10-02", "Friday", "[[Maya Okafor]]", "2026-10-02 2026-10-03", "1.7.2025",
    "October 222, 2026",
  ])
  func `what is not plainly a date is not guessed`(text: String) {
    #expect(DateReading(text) == .unreadable)
  }

  @Test func `every day is read back as it is printed and said`() {
    for number in stride(from: day(1, 1, 1).number, through: day(9999, 12, 31).number, by: 311) {
      let day = Day(number: number)
      #expect(DateReading(day.description) == .day(day))
      if day.year >= 1000 { #expect(DateReading(day.words) == .day(day)) }
    }
  }
}

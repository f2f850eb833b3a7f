import Days
import Foundation
import Testing

@Suite struct DayInWordsTests {
  let today = day(2026, 11, 21)

  @Test(arguments: DayTable.rows)
  func `docs/DAYS.md says what is meant`(row: DayTable.Row) {
    #expect(DayInWords(row.words, on: today, looking: .back) == row.back)
    #expect(DayInWords(row.words, on: today, looking: .ahead) == row.ahead)
  }

  @Test func `the table of docs/DAYS.md is there`() {
    #expect(DayTable.rows.count > 40)
  }

  @Test(arguments: [
    "  Yesterday ", "YESTERDAY", "1 day ago", "a day ago", "fri", "Fri.", "this-friday",
    "last_friday",
    "on 20 November", "Friday, November 20", "Fri 20 Nov 2026", "[[2026-11-20]]", "2026/11/20",
    "on friday", "20.11.", "20.11.2026", "11/20/2026", "last\u{A0}friday", "1d",
  ])
  func `the day before is written in many ways`(text: String) {
    #expect(DayInWords(text, on: today, looking: .back) == .day(day(2026, 11, 20)))
  }

  @Test(arguments: [
    "in 3 days", "three days", "3 days from now", "3-days", "tuesday", "until Tuesday", "next tues",
    "till 24 November", "this tuesday", "24/11", "3d", "3 days",
  ])
  func `a day to come is written in many ways`(text: String) {
    #expect(DayInWords(text, on: today, looking: .ahead) == .day(day(2026, 11, 24)))
  }

  @Test(arguments: [
    ("a month ago", day(2026, 3, 31), day(2026, 2, 28)),
    ("next month", day(2027, 1, 31), day(2027, 2, 28)),
    ("in a month", day(2028, 1, 31), day(2028, 2, 29)),
    ("last year", day(2028, 2, 29), day(2027, 2, 28)),
    ("a quarter ago", day(2026, 5, 31), day(2026, 2, 28)),
    ("yesterday", day(2027, 1, 1), day(2026, 12, 31)),
    ("in 12 months", day(2027, 12, 31), day(2028, 12, 31)),
    ("3 weeks ago", day(2028, 3, 10), day(2028, 2, 18)),
    ("last monday", day(2026, 11, 23), day(2026, 11, 16)),
    ("29 February", day(2104, 2, 28), day(2096, 2, 29)),
    ("31 December", day(2027, 1, 1), day(2026, 12, 31)),
  ])
  func `days are counted in the calendar`(text: String, today: Day, meant: Day) {
    #expect(DayInWords(text, on: today, looking: .back) == .day(meant))
  }

  @Test(arguments: [
    ("29 February", day(2096, 3, 1), day(2104, 2, 29)),
    ("1 January", day(2026, 12, 31), day(2027, 1, 1)),
    ("sunday", day(2026, 11, 22), day(2026, 11, 29)),
  ])
  func `what comes round again is looked for ahead`(text: String, today: Day, meant: Day) {
    #expect(DayInWords(text, on: today, looking: .ahead) == .day(meant))
  }

  @Test(arguments: [
    "30 February", "2026-02-30", "February 29, 2026", "31/4", "Monday 2 October",
    "Sunday, 2026-11-21",
    "0 days ago", "101 years ago", "999999 years ago", "in 999999 weeks",
  ])
  func `a day that is nowhere is not moved to another`(text: String) {
    #expect(DayInWords(text, on: today, looking: .back) == .impossible)
    #expect(DayInWords(text, on: day(9999, 12, 31), looking: .ahead) == .impossible)
  }

  @Test(arguments: ["3/10", "10/3/2026", "on 3/10"])
  func `of two readings neither is chosen`(text: String) {
    #expect(DayInWords(text, on: today, looking: .back) == .ambiguous)
  }

  @Test(arguments: [
    "", " ", "on", "soon", "none", "unknown", "2026", "October", "March 1990", "45", "-3 days", "3",
    "weeks", "week", "ago", "in", "last", "next", "last last friday", "next week friday",
    "friday 3 weeks ago", "3 weeks ago ago", "in 3 weeks ago", "other week ago", "every 2 weeks",
    "next day", "last weeks", "frida", "monthly", "P2M", "2 weeks 3 days", "1.5 weeks",
    "yesterday 25:00",
    "٣ days ago", "3 days ago\u{0}", "--", "tomorrow or friday", "1234567 days ago", "the", "maya",
  ])
  func `other words are no day`(text: String) {
    #expect(DayInWords(text, on: today, looking: .back) == .unreadable)
    #expect(DayInWords(text, on: today, looking: .ahead) == .unreadable)
  }

  @Test func `every day is found again by how it is said`() {
    for days in 1...13 {
      for (day, direction) in [
        (today.adding(days: days), DayInWords.Direction.ahead), (today.adding(days: -days), .back),
      ] {
        for words in [day.distanceWords(on: today), day.words(on: today), day.dayWords(on: today)] {
          #expect(DayInWords(words, on: today, looking: direction) == .day(day), "\(words)")
        }
      }
    }
  }
}

/// The table of `docs/DAYS.md`.
enum DayTable {
  struct Row: Sendable, CustomTestStringConvertible {
    let words: String
    let back: DayInWords
    let ahead: DayInWords

    var testDescription: String { words }
  }

  static let rows: [Row] = lines.flatMap { cells in
    cells[0].split(separator: "`").filter { !$0.allSatisfy { ", ".contains($0) } }.map { words in
      Row(words: String(words), back: reading(cells[1]), ahead: reading(cells[2]))
    }
  }

  private static var lines: [[String]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try? String(contentsOf: root.appending(path: "docs/DAYS.md"), encoding: .utf8)
    return (page ?? "").split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter {
        !$0.isEmpty
      }
    }
  }

  private static func reading(_ cell: String) -> DayInWords {
    if cell == "another weekday" { return .impossible }
    if case .day(let day) = DateReading(cell) { return .day(day) }
    return .unreadable
  }
}

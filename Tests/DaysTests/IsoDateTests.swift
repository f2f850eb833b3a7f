import Days
import Testing

@Suite struct IsoDateTests {
  @Test(arguments: [
    "2026-10-02", "2026/10/02", "2026-10-02 coffee", "2026-10-02: call", "2026-10-02, call",
    "2026-10-02T02:30:00+02:00", "2026-10-02T02:30Z", "2026-10-02_standup", "2026-10-02-standup",
    "2026-10-02 — call", "2026-10-02\u{A0}call", "2026-10-02]]", "2026-10-02**",
    "2026-10-02\t10:00",
  ])
  func `a date at the head of a line is read`(line: String) {
    #expect(isoDate(line) == .day(day(2026, 10, 2)))
  }

  @Test(arguments: [
    "2026-02-30", "2026-02-29", "2026-24-28", "2026-13-01", "2026-00-10", "2026-10-00",
    "0000-01-01",
    "2026/02/30", "2026-02-30: call", "2026-04-31T10:00",
  ])
  func `a date that no calendar has is told apart`(line: String) {
    #expect(isoDate(line) == .impossible)
  }

  @Test(arguments: [
    "", "2026", "2026-10-0", "2026-2-3", "26-11-21", "21/11/2026", "20261121", "2026-11-21x",
    "2026-11-211", "12026-11-21", "-2026-11-21", "+2026-11-21", "2026-11/21", "2026/11-21",
    "2026–11–21", "2026.11.21", "2026-W47-6", "2026-325", "٢٠٢٦-١١-٢١", " 2026-11-21", "[Date]",
    "YYYY-MM-DD", "2026-11-21T", "2026-11-21T25:00", "2026-11-21Tuesday", "2026-11- 1", "202-11-21",
  ])
  func `what is no date is none`(line: String) {
    #expect(isoDate(line) == .notADate)
  }

  @Test func `a date is read exactly if it is printed with the same bytes`() {
    for year in ["0000", "0001", "1582", "1900", "2000", "2026", "2028", "2100", "9999"] {
      for month in 0...99 {
        for dayOfMonth in 0...99 {
          let text = "\(year)-\(twoDigits(month))-\(twoDigits(dayOfMonth))"
          let exists = Day(year: Int(year) ?? 0, month: month, day: dayOfMonth)
          #expect(isoDate(text) == (exists.map(IsoDate.day) ?? .impossible))
          #expect(exists == nil || exists?.description == text)
        }
      }
    }
  }

  @Test func `no other byte makes a date that is not printed the same`() {
    let date = Array("2026-10-02".utf8)
    for offset in date.indices {
      for byte in UInt8.min...UInt8.max {
        var bytes = date
        bytes[offset] = byte
        guard case .day(let day) = IsoDate.read(bytes, at: 0, end: bytes.count) else { continue }
        #expect(Array(day.description.utf8) == bytes)
      }
    }
  }

  @Test func `only the bytes from the offset to the end are looked at`() {
    let line = Array("- **2026-10-02** call".utf8)
    #expect(IsoDate.read(line, at: 4, end: line.count) == .day(day(2026, 10, 2)))
    #expect(IsoDate.read(line, at: 4, end: 14) == .day(day(2026, 10, 2)))
    #expect(IsoDate.read(line, at: 4, end: 13) == .notADate)
    #expect(IsoDate.read(Array("2026-10-02x".utf8), at: 0, end: 10) == .day(day(2026, 10, 2)))
  }

  @Test(arguments: [
    (-1, 10), (0, 11), (10, 10), (11, 11), (8, 2), (0, -1), (Int.max, 10), (0, Int.max),
  ])
  func `a place outside the bytes holds no date`(start: Int, end: Int) {
    #expect(IsoDate.read(Array("2026-10-02".utf8), at: start, end: end) == .notADate)
  }
}

private func isoDate(_ text: String) -> IsoDate {
  let bytes = Array(text.utf8)
  return IsoDate.read(bytes, at: 0, end: bytes.count)
}

private func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}

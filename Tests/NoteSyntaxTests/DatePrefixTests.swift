import Days
import NoteSyntax
import Testing

/// A date with which a line begins, as an entry of a log does.
@Suite struct DatePrefixTests {
  @Test(arguments: [
    "2026-10-02: call", "2026-10-02 call", "2026-10-02 - call", "2026-10-02 — call",
    "2026-10-02 – call", "2026-10-02 | call", "2026-10-02 : — call", "2026-10-02\u{A0}call",
    "**2026-10-02** call", "**2026-10-02**: call", "**2026-10-02:** call", "**2026-10-02 — call",
    "*2026-10-02* call", "__2026-10-02__ call", "[[2026-10-02]] call", "[[2026-10-02]]: call",
    "**[[2026-10-02]]** — call", "[[2026-10-02|then]] call", "2026/10/02 call",
    "2026-10-02 Fri call", "2026-10-02 fri. call", "2026-10-02, Friday: call",
    "2026-10-02 (Fri) call",
    "2026-10-02 10:30 call", "2026-10-02, 10:30: call", "2026-10-02T10:30 call",
    "2026-10-02T10:30:00+02:00 call", "2026-10-02 Fri 10:30 – call", "2026-10-02 8:08 pm call",
    "2 October 2026: call", "October 2nd, 2026 call", "Oct 2, 2026 — call",
    "[[October 2nd, 2026]] call", "  2026-10-02 call",
  ])
  func `the date is read, and the text begins behind what separates them`(text: String) {
    let prefix = DatePrefix(of: text)
    #expect(prefix?.day == Day(year: 2026, month: 10, day: 2))
    #expect(prefix.map { text.utf8.dropFirst($0.textStart).elementsEqual("call".utf8) } == true)
  }

  @Test(
    arguments: [
      ("- 2026-10-02", nil), ("2026-10-02", ""), ("2026-10-02:", ""), ("**2026-10-02**", ""),
      ("2026-10-02 (call) x", "(call) x"), ("2026-10-02 [ ] x", "[ ] x"),
      ("2026-10-02 friday market", "market"), ("2026-10-02 Frida called", "Frida called"),
      ("2026-10-02 Sat with Tom", "Sat with Tom"), ("2026-10-02 Monday", "Monday"),
      ("2026-10-02 10:30am I left", "I left"), ("2026-10-02: *soft* voice", "*soft* voice"),
      ("2026-10-02 [[Ada]]", "[[Ada]]"), ("2026-10-02 2026-10-03 call", "2026-10-03 call"),
      ("2026-10-02 – 2026-10-04 fair", "2026-10-04 fair"), ("2026-10-02 12 letters", "12 letters"),
    ] as [(String, String?)])
  func `words are left where they stand`(text: String, rest: String?) {
    let prefix = DatePrefix(of: text)
    #expect(
      prefix.map { String(decoding: text.utf8.dropFirst($0.textStart), as: UTF8.self) } == rest)
  }

  @Test(arguments: [
    ("2026-02-30 call", "2026-02-30"), ("2026-24-28", "2026-24-28"),
    ("**2026-13-01**", "2026-13-01"),
    ("[[2026-00-10]] call", "2026-00-10"),
  ])
  func `a day that no calendar has is no day, and its place is known`(text: String, date: String) {
    let prefix = DatePrefix(of: text)
    #expect(prefix?.day == nil)
    #expect(prefix.map { String(text.utf8.dropFirst($0.date.lowerBound).prefix(10)) } == date)
  }

  @Test(arguments: [
    "", "call", "[Date] — [Topic]", "YYYY-MM-DD: call", "14 mars", "2 October", "October 2nd call",
    "2026", "2026-10", "2026-10-2 call", "26-10-02 call", "2026-10-021 call", "2026-10-02x",
    "12026-10-02", "20261002 call", "on 2026-10-02", "[2026-10-02] call", "(2026-10-02)",
    "[[2026-10-02 call", "[[2026-10-02\n]]", "2026.10.02 call", "~~2026-10-02~~", "`2026-10-02`",
  ])
  func `what is no date begins nothing`(text: String) {
    #expect(DatePrefix(of: text) == nil)
  }
}

extension DatePrefix {
  fileprivate init?(of text: String) {
    self.init(in: Array(text.utf8), 0..<text.utf8.count)
  }
}

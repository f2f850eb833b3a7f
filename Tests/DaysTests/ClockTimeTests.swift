import Days
import Testing

@Suite struct ClockTimeTests {
  @Test(arguments: [
    "10:49", "0:00", "23:59", "02:30:00", "23:59:60", "02:30:00.125", "02:30Z", "02:30z",
    "02:30:00+02:00", "02:30-0330", "02:30+02", "8:08:01 pm", "8:08pm", "12:00 AM", "14:30-15:00",
  ])
  func `a time is read to its end`(text: String) {
    #expect(end(of: text) == text.utf8.count)
    #expect(end(of: text + " call") == text.utf8.count)
    #expect(end(of: text + ": call") == text.utf8.count)
  }

  @Test(arguments: [
    ("10:49 Zoe called", 5), ("10:49 - Zoe called", 5), ("10:49 am I late", 8), ("10:49 amber", 5),
    ("10:49 +1", 5), ("10:49–11:00", 5), ("10:49:", 5),
  ])
  func `words behind a time are not part of it`(text: String, end: Int) {
    #expect(self.end(of: text) == end)
  }

  @Test(arguments: [
    "", "10", "10:", "10:4", "10:490", "24:00", "25:00", "10:60", "10:49:61", "10:49:1",
    "13:00 pm", "0:30 am", "10:49x", "-1:00", "100:00", "call", ":30", "10.49",
  ])
  func `what no clock shows is no time`(text: String) {
    #expect(end(of: text) == nil)
  }

  private func end(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    return ClockTime.end(in: bytes, at: 0, end: bytes.count)
  }
}

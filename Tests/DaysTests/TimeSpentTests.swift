import Days
import Testing

@Suite struct TimeSpentTests {
  @Test(arguments: [
    ("1h", 60), ("1 h", 60), ("1 hour", 60), ("an hour", 60), ("one hour", 60), ("2 hrs", 120),
    ("45 min", 45), ("45m", 45), ("45 minutes", 45), ("45 min.", 45), ("90 min", 90),
    ("1h 20", 80), ("1h20", 80), ("1h 20m", 80), ("1 hour 20 minutes", 80),
    ("1 hour and 20 min", 80), ("1:20", 80), ("1:20 h", 80), ("0:45", 45),
    ("1.5 h", 90), ("1,5 h", 90), ("1.25 hours", 75), ("1½ hours", 90), ("2¼h", 135), ("½ h", 30),
    ("an hour and a half", 90), ("two hours and a half", 150), ("half an hour", 30),
    ("quarter of an hour", 15), ("about 2 hours", 120), ("~2h", 120), ("ca. 3 h", 180),
    ("  Two Hours ", 120), ("1000 hours", 60_000),
  ])
  func `a length of time is read`(text: String, minutes: Int) {
    #expect(TimeSpent(text)?.minutes == minutes)
  }

  @Test(arguments: [
    "", "0", "0 min", "0h", "all day", "a while", "long", "2", "90", "2 days", "3-4 hours", "1:75",
    "1:2", "1h 75", "h", "min", "1h 20 30", "1.5", "hour", "99999 hours", "1001 hours", "-1 h",
    "1 h later", "20 min 1 h", "٣ hours", "1h:20", "other hour", "1.123 h", "10:20:30",
  ])
  func `other words are no length of time`(text: String) {
    #expect(TimeSpent(text) == nil)
  }

  @Test(arguments: [
    (0, "0 minutes"), (1, "1 minute"), (45, "45 minutes"), (60, "1 hour"), (61, "1 hour 1 minute"),
    (120, "2 hours"), (200, "3 hours 20 minutes"),
  ])
  func `a length of time is said`(minutes: Int, words: String) {
    #expect(TimeSpent(minutes: minutes).words == words)
    if minutes > 0 { #expect(TimeSpent(words) == TimeSpent(minutes: minutes)) }
  }

  @Test func `times add up`() {
    #expect(TimeSpent(minutes: 45) + TimeSpent(minutes: 30) == TimeSpent(minutes: 75))
    #expect(TimeSpent(minutes: 45) < TimeSpent(minutes: 75))
  }
}

import Days
import Testing

@testable import VaultCommand

@Suite struct DuePhraseTests {
  @Test(arguments: [
    ("send her the samples", "send her the samples"),
    ("send her the samples by friday", "send her the samples 📅 2026-11-27"),
    ("send it by 2 December", "send it 📅 2026-12-02"),
    ("send it by 2026-12-01", "send it 📅 2026-12-01"),
    ("go by the shop by next week", "go by the shop 📅 2026-11-28"),
    ("go by the shop", "go by the shop"),
    ("come by tomorrow", "come 📅 2026-11-22"),
    ("by friday", "by friday"),
    ("pay by 3/10", "pay by 3/10"),
  ])
  func `a day behind by is a due day`(phrase: String, written: String) throws {
    let today = try #require(Day(year: 2026, month: 11, day: 21))
    #expect(DuePhrase(phrase, on: today).asWritten == written)
  }
}

import Testing
import VaultKit

@Suite struct VaultDayTests {
  @Test(arguments: ["2026-11-21", "2024-02-29", "0001-01-01", "9999-12-31"])
  func `A day reads as it is written`(_ text: String) {
    #expect(VaultDay(text)?.description == text)
  }

  @Test(
    arguments: [
      "", "26-11-21", "2026-11-1", "2026-2-30", "2026-02-30", "2026/11/21", "2026-11-21 ",
      "+026-11-21", "2026-11-21T10:00", "0000-01-01", "２０２６-11-21", "2026--1-21", "-026-11-21",
    ])
  func `What is no day is none`(_ text: String) {
    #expect(VaultDay(text) == nil)
  }
}

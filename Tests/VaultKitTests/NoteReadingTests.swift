import Testing
import VaultKit

@Suite struct NoteReadingTests {
  @Test func `A note by itself tells of its person`() throws {
    let text = """
      ---
      kindred: true
      cadence: montly
      ---

      - 2026-03-01: call, about the lamp
      """
    let reading = try reading(Array(text.utf8))
    #expect(reading.syntax.hasPrefix("front matter 1:1-5:1\n"))
    #expect(reading.person?.name == "Ada")
    #expect(reading.person?.lastContact == "2026-03-01")
    #expect(reading.findings.map(\.code) == ["unknown-value"])
    #expect(reading.review.contains("[[Ada]]"))
  }

  @Test func `Bytes that are no text are a finding, and nothing of them is read`() throws {
    let reading = try reading([0x23, 0x20, 0xFF])
    #expect(reading.findings.map(\.code) == ["not-utf8"])
    #expect(reading.findings.first?.column == 3)
    #expect(reading.person == nil)
    #expect(reading.syntax.isEmpty)
  }

  private func reading(_ bytes: [UInt8]) throws -> NoteReading {
    NoteReading(bytes, at: "People/Ada.md", on: try #require(VaultDay("2026-11-21")))
  }
}

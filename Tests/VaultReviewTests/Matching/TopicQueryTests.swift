import Testing

@testable import VaultReview

/// The words of a topic, found in texts.
@Suite struct TopicQueryTests {
  private let query = TopicQuery(
    "printers engrave co-operative wood type, stories of 1957 and given")

  @Test(arguments: [
    "Printer’s wood-type and wood type", "ENGRAVED — “engravers”, engraving…", "a story; stories!",
    "co\u{2011}operative co-operatives cooperative", "wo\u{200B}od wood\u{2003}wood", "1957 12 x",
    "'wood' -type- \u{2018}type\u{2019}", "given givers", "", "w", "wood", "–",
    "type\ntype\ttype\r\n",
  ])
  func `The fast way and the slow way find the same`(text: String) throws {
    let fast = query.counts(in: text, atMost: 100)
    // A letter beyond ASCII makes it slow, and is one word more.
    let slow = query.counts(in: text + " щ", atMost: 100)
    #expect(fast.found == slow.found)
    #expect(fast.of + 1 == slow.of)
  }

  @Test func `No more words are read than asked for`() {
    let text = "wood wood wood wood"
    #expect(query.counts(in: text, atMost: 3).found.values.map(\.self) == [3])
    #expect(query.counts(in: text + " щ", atMost: 3).found.values.map(\.self) == [3])
  }

  @Test func `Words are shown as the text writes them, and what stands together is one`() {
    let query = TopicQuery("wood type 活版印刷")
    #expect(
      query.words(asIn: "Wood type, [[A|old]] WOOD and “types”; 私は活版印刷が好き; wood  type.")
        == ["Wood type", "WOOD", "types", "活版印刷"])
  }
}

import Testing
import Trials

@testable import VaultReview

/// The words of a topic, found in texts.
@Suite struct TopicQueryTests {
  private let query = TopicQuery(
    "printers engrave co-operative wood type, stories of 1957 and given")

  @Test(arguments: [
    "Printer’s wood-type and wood type", "ENGRAVED — “engravers”, engraving…", "a story; stories!",
    "co\u{2011}operative co-operatives cooperative", "wo\u{200B}od wood\u{2003}wood", "1957 12 x",
    "'wood' -type- \u{2018}type\u{2019}", "given givers", "", "w", "wood", "–",
    "type\ntype\ttype\r\n", "façade—wood (tÿpe) wood-é-type, żwood 活版wood type", "é-wood wood’s-é",
  ])
  func `The fast way and the slow way find the same`(text: String) {
    expectSame(in: text, atMost: 100)
    expectSame(in: text, atMost: 3)
  }

  @Test func `They do in texts of chance`() {
    var random = SeededRandom(seed: 1)
    let pieces = [
      "wood", "Type", "story", "engraver", "x", "12", " ", " ", " ", "\n", "-", "'", "’", "“", "–",
      ". ", "é", "ß", "İ", "Ł", "活版", "ไทย", "\u{301}", "\u{200B}", "\u{2003}", "م", "Σ", "🙂", "́",
    ]
    for _ in 0..<2_000 {
      let text = (0..<random.below(12)).map { _ in random.pick(pieces) }.joined()
      expectSame(in: text, atMost: 1 + random.below(6))
    }
  }

  /// Whether the words that are counted in passing are those of the whole text.
  private func expectSame(in text: String, atMost limit: Int) {
    let fast = query.counts(in: text, atMost: limit)
    let slow = text.words(atMost: limit)
    // Where a run without spaces reaches the limit, it may be passed by the last word.
    guard slow.count <= limit, fast.of != limit + 1 else { return #expect(fast.of >= limit) }
    #expect(fast.of == slow.count, "\(text.debugDescription)")
    var counts: [Int: Int] = [:]
    for word in slow {
      guard let place = query.places(in: word).found.first else { continue }
      counts[place, default: 0] += 1
    }
    #expect(fast.found == counts, "\(text.debugDescription)")
  }

  @Test func `No more words are read than asked for`() {
    #expect(query.counts(in: "wood wood wood wood", atMost: 3).found.values.map(\.self) == [3])
    #expect(query.counts(in: "wood щ wood wood", atMost: 3).found.values.map(\.self) == [2])
  }

  @Test func `Words are shown as the text writes them, and what stands together is one`() {
    let query = TopicQuery("wood type 活版印刷")
    #expect(
      query.words(asIn: "Wood type, [[A|old]] WOOD and “types”; 私は活版印刷が好き; wood  type.")
        == ["Wood type", "WOOD", "types", "活版印刷"])
  }
}

import Testing

@testable import Reports

@Suite("Columns of a terminal")
struct DisplayWidthTests {
  @Test(
    "How many columns a text takes",
    arguments: [
      ("Maya", 4), ("Łukasz", 6), ("e\u{301}", 1), ("佐藤 花子", 9), ("김민준", 6), ("ﾊﾙﾄ", 3), ("Ａ", 2),
      ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇵🇹", 2), ("❤️", 2), ("❤", 1), ("▁▂█", 3), ("—…·“”", 5),
      ("محمد", 4), ("שָׁלוֹם", 4), ("ก็", 1), ("", 0), ("\u{200b}", 0), ("１２", 4), ("、。", 4),
    ])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }
}

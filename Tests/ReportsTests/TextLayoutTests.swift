import Testing

@testable import Reports

@Suite("Breaking lines")
struct TextLayoutTests {
  private func lines(_ words: [StyledWords], _ width: Int, after prefix: String = "") -> [String] {
    TextLayout(width: width, palette: Palette(isColored: false)).lines(words, after: prefix)
  }

  @Test("Lines break at spaces and hang below the first words")
  func hanging() {
    #expect(
      lines([StyledWords("one two three four five six")], 20, after: "  - ")
        == ["  - one two three", "    four five six"])
  }

  @Test("East Asian text breaks between characters, and marks stay with what they close")
  func wide() {
    #expect(
      lines([StyledWords("今日は長い話をしたので楽しかった。")], 20)
        == ["今日は長い話をしたの", "で楽しかった。"])
    #expect(
      lines([StyledWords("今日は長い話をしたの、楽しかった。")], 20)
        == ["今日は長い話をした", "の、楽しかった。"])
  }

  @Test("A path stays whole where a line can hold it, and breaks where none can")
  func whole() {
    let path = StyledWords("People/Maya Okafor.md:14", isWhole: true)
    #expect(
      lines([StyledWords("coffee on "), path], 26) == ["coffee on", "People/Maya Okafor.md:14"])
    #expect(lines([path], 20) == ["People/Maya Okafor.m", "d:14"])
  }

  @Test("A word that is wider than the line is broken, and nothing of it is lost")
  func long() {
    let word = String(repeating: "長a", count: 40)
    for width in 20...60 {
      let lines = lines([StyledWords(word)], width, after: "> ")
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      #expect(lines.map { $0.dropFirst(2) }.joined() == word)
    }
  }

  @Test("A narrower terminal is laid out for 20 columns; nothing is one empty line")
  func edges() {
    #expect(lines([StyledWords("abcdefghij klmnopqrs tu")], 1) == ["abcdefghij klmnopqrs", "tu"])
    #expect(lines([], 80) == [""])
    #expect(lines([StyledWords("   ")], 80) == [""])
  }
}

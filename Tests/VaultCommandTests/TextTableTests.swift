import Reports
import Testing

@testable import VaultCommand

@Suite struct TextTableTests {
  private func text(_ rows: [[String]], isColored: Bool = false) -> String {
    var table = TextTable()
    table.rows = rows.map { $0.map { TextTable.Cell($0, .heading) } }
    return table.text(Palette(isColored: isColored))
  }

  @Test func `Columns are even in the columns of a terminal`() {
    #expect(text([["三宅千尋", "x"], ["Ada", "y"]]) == "三宅千尋  x\nAda       y\n")
    #expect(text([["e\u{301}", "x"], ["ab", "y"]]) == "e\u{301}   x\nab  y\n")
  }

  @Test func `No line ends in spaces`() {
    #expect(text([["a", "long", ""], ["b", "", ""]]) == "a  long\nb\n")
  }

  @Test func `Colour takes no room`() {
    let text = text([["a", "b"], ["aa", "c"]], isColored: true)
    #expect(text.split(separator: "\n").first == "\u{1B}[1ma\u{1B}[0m   \u{1B}[1mb\u{1B}[0m")
  }

  @Test func `A long cell is cut`() {
    let name = String(repeating: "あ", count: 30)
    let line = text([[name, "x"]]).dropLast()
    #expect(line.hasSuffix("…  x"))
    #expect(String(line).displayWidth <= TextTable.widestCell + 3)
  }

  @Test(arguments: ["abc", "", "日本"])
  func `What fits is not cut`(_ words: String) {
    #expect(words.shortened(toColumns: 4) == words)
  }
}

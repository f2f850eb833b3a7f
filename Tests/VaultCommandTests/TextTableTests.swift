import Reports
import Testing

@testable import VaultCommand

@Suite struct TextTableTests {
  private func text(
    _ rows: [[String]], isColored: Bool = false, fitting width: Int? = nil
  ) -> String {
    var table = TextTable()
    table.rows = rows.map { $0.map { TextTable.Cell($0, .heading) } }
    return table.text(Palette(isColored: isColored), fitting: width)
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

  @Test(arguments: [(30, 30), (24, 24), (20, 20), (18, 18), (10, 15)])
  func `The widest columns are cut until the lines fit`(width: Int, widest: Int) {
    let rows = [["a name of some length", "short"], ["三宅千尋三宅千尋三宅千尋", "x"]]
    let lines = text(rows, fitting: width).split(separator: "\n").map { String($0).displayWidth }
    #expect(lines.max() == widest)
    #expect(text(rows, fitting: width).contains("short"))
  }

  @Test func `What fits is left as it is`() {
    #expect(text([["a", "long"]], fitting: 7) == text([["a", "long"]]))
  }

  @Test(arguments: ["abc", "", "日本"])
  func `What fits is not cut`(_ words: String) {
    #expect(words.shortened(toColumns: 4) == words)
  }
}

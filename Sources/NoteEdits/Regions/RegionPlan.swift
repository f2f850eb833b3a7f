import Findings
import NoteSyntax
import People

/// Writes the lines between `<!-- vault: name -->` and `<!-- /vault -->` anew.
struct RegionPlan {
  private let read: ReadNote
  private let name: String
  /// The lines between the two marks, counted from 1; empty where nothing stands between.
  private let content: Range<Int>

  init(_ read: ReadNote, name: String) throws(EditRefusal) {
    self.read = read
    self.name = name
    let lines = 1...read.source.lineCount
    let opening = lines.filter { read.line($0) == "<!-- vault: \(name) -->" }
    guard let first = opening.first, opening.count == 1 else {
      throw EditRefusal(
        opening.isEmpty
          ? "it has no line `<!-- vault: \(name) -->`"
          : "it has more than one line `<!-- vault: \(name) -->`")
    }
    guard let last = lines.first(where: { $0 > first && read.line($0) == "<!-- /vault -->" }) else {
      throw EditRefusal("no line `<!-- /vault -->` closes the part that begins on line \(first)")
    }
    content = (first + 1)..<last
  }

  func replacing(_ lines: [String]) throws(EditRefusal) -> EditPlan {
    guard !lines.contains(where: { $0.contains("<!--") }) else {
      throw EditRefusal("the new lines hold a comment, which would end the part")
    }
    let start = read.source.fullRange(ofLine: content.lowerBound).lowerBound
    let end = read.source.fullRange(ofLine: content.upperBound).lowerBound
    let lineEnd = read.lineEnd(near: content.lowerBound - 1)
    let splice = Splice(start..<end, lines.map { $0 + lineEnd }.joined())
    guard splice.bytes != Array(read.source.bytes[start..<end]) else { return .none }
    let name = name
    return EditPlan(
      splices: [splice], touched: start..<end,
      isMet: { after in
        guard let region = try? RegionPlan(after, name: name) else { return false }
        return region.content.map(after.line) == lines.map(\.trimmed)
      })
  }
}

extension ReadNote {
  /// The words of a line.
  fileprivate func line(_ number: Int) -> String {
    note.text(source.trimmed(source.range(ofLine: number)))
  }
}

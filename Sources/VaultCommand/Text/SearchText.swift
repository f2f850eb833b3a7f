import Findings
import Reports
import VaultKit
import VaultStore

/// What full text found, as `file:line: text`, which editors can follow to the place.
enum SearchText {
  /// A line for a result, what was looked for set off.
  static func line(of result: SearchResult, palette: Palette) -> String {
    let place = palette.styled("\(result.path.text):\(result.line):".inertForTerminal, .quiet)
    return "\(place) \(day(of: result))\(words(of: result, palette))\n"
  }

  /// The day of an entry, where the line does not say it itself.
  private static func day(of result: SearchResult) -> String {
    guard result.kind == .entry, let day = result.day, !result.text.contains("\(day)") else {
      return ""
    }
    return "\(day) "
  }

  private static func words(of result: SearchResult, _ palette: Palette) -> String {
    let text = result.text
    let start = start(of: result)
    var words = start == text.startIndex ? "" : "…"
    var end = start
    for mark in result.marks where mark.lowerBound >= end {
      words += String(text[end..<mark.lowerBound]).inertForTerminal
      words += palette.styled(String(text[mark]).inertForTerminal, .person)
      end = mark.upperBound
    }
    let rest = text[end...]
    let shown = rest.prefix(longest)
    return words + String(shown).inertForTerminal + (shown.count < rest.count ? "…" : "")
  }

  /// Where the text is begun: near the first of the words looked for, at the beginning of a word.
  private static func start(of result: SearchResult) -> String.Index {
    let text = result.text
    guard let first = result.marks.first?.lowerBound,
      text.distance(from: text.startIndex, to: first) > longest
    else { return text.startIndex }
    let near = text.index(first, offsetBy: -longest / 2)
    return text[near..<first].firstIndex(of: " ").map { text.index(after: $0) } ?? near
  }

  /// In characters: what stands before the first and behind the last of the words.
  private static let longest = 80
}

import Trials

/// Notes of all that may stand in one, in any order; a number gives the same note in every run.
enum RandomNotes {
  static func note(_ number: Int) -> [UInt8] {
    var numbers = SeededRandom(seed: number)
    var text = Bool.random(using: &numbers) ? frontMatter(&numbers) : ""
    let lineEnd = pick(["\n", "\n", "\n", "\r\n", "\r"], &numbers)
    for _ in 0..<Int.random(in: 0..<40, using: &numbers) {
      text += " " * Int.random(in: 0..<3, using: &numbers) * 2
      for _ in 0..<Int.random(in: 0..<3, using: &numbers) { text += pick(marks, &numbers) }
      for _ in 0..<Int.random(in: 0..<4, using: &numbers) { text += pick(words, &numbers) }
      text += lineEnd
    }
    return Array(text.utf8)
  }

  /// The bytes with a few changes: some overwritten, some lines swapped, cut anywhere.
  static func mutated(_ bytes: [UInt8], _ numbers: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1..<6, using: &numbers) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &numbers)
      switch Int.random(in: 0..<5, using: &numbers) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      case 1: bytes.insert(contentsOf: Array(pick(marks + words, &numbers).utf8), at: place)
      case 2: bytes.removeSubrange(place..<min(place + 5, bytes.count))
      case 3: bytes.removeSubrange(place...)
      default:
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        lines.shuffle(using: &numbers)
        bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
      }
    }
    return bytes
  }

  private static func frontMatter(_ numbers: inout SeededRandom) -> String {
    let lines = (0..<Int.random(in: 0..<6, using: &numbers)).map { _ in pick(properties, &numbers) }
    return (["---"] + lines + [pick(["---", "---", "...", ""], &numbers)]).map { $0 + "\n" }
      .joined()
  }

  private static func pick(_ texts: [String], _ numbers: inout SeededRandom) -> String {
    texts.randomElement(using: &numbers) ?? ""
  }

  private static let properties = [
    "name: Ada", "aliases: [A, \"B, C\"]", "tags:\n  - person\n  - é", "met: [[Grace]]",
    "x: 'it''s'",
    "last contact: 2026-10-02", "a: b: c", "a: &x 1", "b: *x", "# comment", "bio: |\n  one\n  two",
    "Tags: #person", "é: ü", "list: [a, [b, {c: d}]]", "quote: \"not closed", "\tkey: v", "- item",
    "",
    "map:\n  a: 1\n  b: [2]", "? x", "<<<<<<< HEAD", "key:", "e: 👩‍🚀 [[Ada]]", "n: \"a\\tb\"",
  ]

  private static let marks = [
    "# ", "###### ", "- ", "* ", "+ ", "1. ", "12) ", "> ", "- [ ] ", "- [x] ", "| ", "```", "~~~~",
    "<!--", "-->", "<div>", "---", "===", "***", "    ", "\t", "\u{A0}", "-\u{A0}", "|---|---|", "",
  ]

  private static let words = [
    "2026-10-02", "**2026-10-02**: ", "[[2026-10-02]] ", "call with [[Ada]] ", "[[Ada|she]]",
    "![[x]]", "[a](b.md)", "[a](<b c.md>)", "gave:: a book", "[gave:: a book]", "(got:: it)",
    "due: ",
    "`code`", "``", "`", "\\", "<b>", "| a | b |", "é", "日本語", "👩‍🚀", " ", "📅 2026-10-10", "[", "]]",
    "(", ")", "*", "_", "[[", "::", "a|", "\0", "\u{FEFF}", "\u{2028}", "#tag ", "[x]: y",
  ]
}

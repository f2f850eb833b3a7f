import Testing

/// A text that makes some Markdown parser slow, or deep, in proportion to a number.
struct SlowText: CustomTestStringConvertible {
  let testDescription: String
  let text: @Sendable (Int) -> String

  init(_ description: String, _ text: @escaping @Sendable (Int) -> String) {
    testDescription = description
    self.text = text
  }

  /// The text at a length near to so many bytes.
  func bytes(_ length: Int) -> [UInt8] {
    let unit = max(1, text(1_000).utf8.count / 1_000)
    return Array(text(length / unit).utf8)
  }

  /// Texts on which libcmark-gfm 0.29.0.gfm.6 takes minutes, or did once.
  static let ofTheLibrary = [
    SlowText("a wide table") { n in
      "|" + "x|" * n + "\n|" + "-|" * n + "\n" + "a\n" * n
    },
    SlowText("a wide table behind a paragraph") { n in
      "x|" * n + "\n" + "-|" * n
    },
    SlowText("a wide table with bars at both ends") { n in
      "|" * n + "\n" + "|-" * n + "|\n"
    },
    SlowText("many tables") { n in "a\n|-|-|\n" * n },
    SlowText("lists in lists above blank lines") { n in " -" * n + "x" + "\n" * n },
    SlowText("numbered lists in lists above blank lines") { n in "1. " * n + "x" + "\n" * n },
    SlowText("quotations in quotations above stars") { n in ">" * n + "a*" * n },
    SlowText("images in images") { n in "![[]()" * n },
    SlowText("emphasis of two kinds, crossed") { n in "*t " * n + "_t*_ " * n },
    SlowText("comments that do not end") { n in "a" + "<!--" * n },
    SlowText("links that do not end") { n in "[a](" * n },
    SlowText("emphasis on both sides") { n in "_" * n + "a" + "_" * n },
    SlowText("references to many definitions") { n in "[a]: b\n" * n + "\n" + "[a] " * n },
    SlowText("footnotes") { n in "[^a]" * n + "\n\n[^a]: b\n" },
    SlowText("entities") { n in "&" * n + ";&#" * n },
    SlowText("backticks in runs of growing length") { n in
      (1...max(1, Int(Double(2 * n).squareRoot()))).map { "`" * $0 + " " }.joined()
    },
  ]

  /// Texts that our own reading might be slow on.
  static let ofOurs = [
    SlowText("wikilinks that do not end") { n in "[[a" * n },
    SlowText("wikilinks without a bracket between") { n in "[[" + "a|" * n },
    SlowText("fields that do not end") { n in "(a:: " * n },
    SlowText("tags that do not end") { n in "<a " * n },
    SlowText("targets that do not end") { n in "[](" * n },
    SlowText("targets in angle brackets that do not end") { n in "[](<" * n },
    SlowText("images in images, closed") { n in "![" * n + "](a.md)" * n },
    SlowText("properties that do not end") { n in "---\n" + "a: [\n" * n },
    SlowText("a key without an end") { n in "---\n" + "a" * n },
    SlowText("fences without properties") { n in "---\na: b\n---\n" * n },
    SlowText("blocks of properties in code") { n in
      "---\na: b\n---\n" + "- a\n" * n + "```\n" + "---\na: b\n---\n" * n
    },
    SlowText("conflict markers") { n in "---\n" + "<<<<<<< a\n" * n + "---\n" },
    SlowText("dates on every line") { n in "- 2026-10-02: a\n" * n },
    SlowText("dates that have no year") { n in "- 2 October 2 October " * n },
    SlowText("blank lines") { n in "a" + "\n" * n },
    SlowText("a staircase of lists, and blank lines below") { n in
      staircase(of: "- a", size: n) + "\n" * n
    },
    SlowText("a staircase of quotations") { n in
      (0..<Int(Double(2 * n).squareRoot())).map { ">" * $0 + " a\n\n" }.joined()
    },
    SlowText("accents on one letter") { n in "a" + "\u{301}" * n },
    SlowText("one long line") { n in "word " * n },
  ]

  /// Lines each of which is indented two spaces more than the one before.
  static func staircase(of step: String, size: Int) -> String {
    (0..<Int(Double(size).squareRoot())).map { "  " * $0 + step + "\n" }.joined()
  }
}

/// A text so many times.
func * (text: String, count: Int) -> String {
  String(repeating: text, count: count)
}

@testable import NoteSyntax
import Testing

/// What is taken from libcmark-gfm: the lines on which blocks begin, and nothing else.
@Suite struct LibraryTests {
  @Test(arguments: [
    ("- a\n  - b\n\nc\n", "item 1, paragraph 1, item 2, paragraph 2, paragraph 4"),
    ("> a\n>\n> - b\n", "quote 1, paragraph 1, item 3, paragraph 3"),
    ("a\nb\n===\n", "heading 1"),
    ("-\n\na\n", "item 1, paragraph 3"),
    ("<div>\n\n    code\n```\n", "html 1, code 3, code 4"),
    ("[a]: b\n[c]: d\n\ne\n", "paragraph 4"),
    // A paragraph begins with the definitions right above it.
    ("[a]: b\n[c]: d\ne\n", "paragraph 1"),
    ("|a|\n|-|\n|b|\n", "tableRow 1, tableRow 3"),
    ("a\rb\r\rc", "paragraph 1, paragraph 4"),
    ("a\0b\n\n# c", "paragraph 1, heading 3"),
    ("", ""),
  ])
  func `blocks begin on these lines`(text: String, starts: String) {
    #expect(Self.starts(of: text) == starts)
  }

  /// Table headers are put right by `TableHeaders`; without this fault it would have nothing to do.
  @Test func `the header of a table below words is misplaced`() {
    withKnownIssue("libcmark-gfm 0.29.0.gfm.6", isIntermittent: true) {
      #expect(Self.starts(of: "a\nb\n|c|\n|-|\n") == "paragraph 1, tableRow 3")
    }
  }

  private static func starts(of text: String) -> String {
    Array(text.utf8).withUnsafeBufferPointer { body in
      CMarkParser.blockStarts(of: body).map { start in
        "\(start.kind)".prefix { $0 != "(" } + " \(start.line + 1)"
      }.joined(separator: ", ")
    }
  }
}

import Findings
import NoteSyntax
import Testing
import Trials

/// No text makes the reader slow or overflows its stack.
@Suite struct CostTests {
  @Test(arguments: SlowText.ofTheLibrary + SlowText.ofOurs)
  func `100 kB are read within ten seconds`(slow: SlowText) throws {
    let bytes = slow.bytes(100_000)
    let note = try onSmallThread { Note(bytes, at: NotePath("a.md")) }
    #expect(note.frontMatter != nil || !note.blocks.isEmpty)
  }

  @Test(arguments: deep)
  func `100,000 levels are read within ten seconds on a small stack`(deep: SlowText) throws {
    let bytes = Array(deep.text(100_000).utf8)
    let note = try onSmallThread { Note(bytes, at: NotePath("a.md")) }
    #expect(note.frontMatter != nil || !note.blocks.isEmpty)
  }

  private static let deep = [
    SlowText("quotations") { n in ">" * n + " a" },
    SlowText("lists") { n in "- " * n + "a" },
    SlowText("numbered lists") { n in "1. " * n + "a" },
    SlowText("lists and quotations in turn") { n in "- > " * n + "a" },
    SlowText("emphasis") { n in "*" * n + "a" + "*" * n },
    SlowText("emphasis of two kinds in turn") { n in "*a _b " * n + "_*" * n },
    SlowText("brackets") { n in "[" * n + "a" + "]" * n },
    SlowText("links") { n in "[" * n + "a" + "](b.md)" * n },
    SlowText("images") { n in "![" * n + "a" + "](b.md)" * n },
    SlowText("wikilinks") { n in "[[" * n + "a" + "]]" * n },
    SlowText("fields") { n in "(a:: " * n + ")" * n },
    SlowText("tags") { n in "<a" * n + ">" * n },
    SlowText("lists of YAML") { n in "---\na: " + "[" * n + "]" * n + "\n---\n" },
    SlowText("maps of YAML") { n in "---\na: " + "{a: " * n + "}" * n + "\n---\n" },
    SlowText("lists of YAML, a line each") { n in "---\n" + "- " * n + "a\n---\n" },
  ]
}

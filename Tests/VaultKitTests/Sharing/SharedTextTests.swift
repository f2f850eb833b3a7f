import Testing

@testable import VaultKit

/// The words of what is shared.
@Suite struct SharedTextTests {
  @Test(arguments: [
    ("<p>one</p><p>two", "one two"), ("<b>o</b>ne <i class='x>y'>two</i>", "one two"),
    ("a &lt; b &amp; c &eacute;&#233;&#xE9; &mdash; &nosuch; & &", "a < b & c ééé — &nosuch; & &"),
    ("x<script>if (a < b) { }</script>y", "x y"), ("x<STYLE>p {}</Style >y", "x y"),
    ("x<!-- a > b -->y", "xy"), ("3 < 4 <> 5", "3 < 4 <> 5"),
    ("<a href=\"x>y\">link</a> <a href=\"open>link", "link link"),
    ("x<script>never closed", "x"), ("x<!-- never closed", "x"), ("x<a never closed", "x"),
    ("<!DOCTYPE html><title>T</title>", "T"), ("&#x110000; &#0;x", "&#x110000; \0x"), ("<", "<"),
    ("&", "&"), ("", ""),
  ])
  func `Tags are dropped and entities decoded, whatever the page is like`(
    page: String, words: String
  ) {
    let read = SharedText(Array(page.utf8), as: .html).words
    #expect(read.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ") == words)
  }

  @Test(arguments: ["<a ", "<!--", "<script>", "&", "<a b=\"", "</", "<a b='>\""])
  func `No page takes long`(piece: String) {
    let page = String(repeating: piece, count: 100_000)
    #expect(SharedText(Array(page.utf8), as: .html).words.utf8.count <= page.utf8.count)
  }

  @Test func `Of Markdown the front matter and the code are left out`() {
    let note = "---\ntags: secret\n---\n# Title\n\n- an item\n\n```\ncode\n```\n\n> a quote\n"
    #expect(SharedText(Array(note.utf8), as: .markdown).words == "Title\nan item\na quote")
  }

  @Test func `Bytes that are no text are passed over, and what is beyond the limit is left out`() {
    #expect(SharedText([0xFF, 0x61], as: .plain).words == "\u{FFFD}a")
    let long = [UInt8](repeating: 0x61, count: SharedText.largest + 10)
    #expect(SharedText(long, as: .plain).words.utf8.count == SharedText.largest)
  }

  @Test(arguments: [
    ("<!doctype html>", "", SharedText.Form.html), ("\n <html>", "page", .html),
    ("<p>", "page.HTM", .html), ("x", "note.md", .markdown), ("x", "x.txt", .plain),
    ("a <html>", "", .plain),
  ])
  func `A web page is known by its name or its beginning`(
    text: String, name: String, form: SharedText.Form
  ) {
    #expect(SharedText.form(of: Array(text.utf8), named: name) == form)
  }
}

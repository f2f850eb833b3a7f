import Findings
import NoteSyntax

/// Something to share, as the words in it.
package struct SharedText: Sendable {
  /// What the bytes are.
  package enum Form: Sendable {
    case plain, markdown, html
  }

  /// The words, without what is only there for a program.
  package let words: String

  /// The largest text that is read, in bytes; what stands behind is left out.
  package static let largest = 1_000_000

  /// The words of a text.
  ///
  /// Bytes that are not UTF-8 are passed over.
  package init(_ bytes: [UInt8], as form: Form) {
    let text = String(decoding: bytes.prefix(Self.largest), as: UTF8.self)
    words =
      switch form {
      case .plain: text
      case .markdown: Self.words(ofMarkdown: Array(text.utf8))
      case .html: HTMLText(Array(text.utf8)).words
      }
  }

  /// What a file is, by its name and its first bytes.
  package static func form(of bytes: [UInt8], named name: String = "") -> Form {
    let name = name.lowercased()
    if [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix) { return .html }
    if [".md", ".markdown"].contains(where: name.hasSuffix) { return .markdown }
    let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    let first = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return ["<!doctype html", "<html", "<head", "<body", "<?xml"].contains(where: first.hasPrefix)
      ? .html : .plain
  }

  /// Headings, paragraphs and tables; no front matter and no code.
  private static func words(ofMarkdown bytes: [UInt8]) -> String {
    let note = Note(bytes, at: NotePath(""))
    return note.blocks.compactMap { block in
      switch block.kind {
      case .heading, .paragraph, .tableRow: note.text(block.content)
      case .item, .quote, .code, .html, .thematicBreak: nil
      }
    }.joined(separator: "\n")
  }
}

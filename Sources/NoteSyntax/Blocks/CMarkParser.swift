import CMarkGFM

/// libcmark-gfm over the body of a note: the only code that knows the library.
enum CMarkParser {
  /// The blocks of a text in the order they begin, containers before what they hold.
  static func blockStarts(of body: UnsafeBufferPointer<UInt8>) -> [BlockStart] {
    guard let document = MarkdownDocument(parsing: body) else { return [] }
    return document.blockStarts
  }
}

/// A parsed document, freed with this value.
private struct MarkdownDocument: ~Copyable {
  private let root: OpaquePointer

  // Only `table` is attached: `strikethrough` and `autolink` register their characters in a table that
  // all threads share, and trees come out wrong (github/cmark-gfm#176). Task marks are read from our
  // own bytes, because the Tasks plugin has more of them than `tasklist` knows.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  init?(parsing text: UnsafeBufferPointer<UInt8>) {
    guard Self.isRegistered, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    if let start = text.baseAddress {
      start.withMemoryRebound(to: CChar.self, capacity: text.count) {
        cmark_parser_feed(parser, $0, text.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else { return nil }
    self.root = root
  }

  deinit {
    cmark_node_free(root)
  }

  /// Walks the blocks without recursion, however deep they are.
  var blockStarts: [BlockStart] {
    var starts: [BlockStart] = []
    starts.reserveCapacity(32)
    var node = cmark_node_first_child(root)
    var depth = 0
    while let current = node {
      let kind = Self.kind(of: current)
      if let kind {
        starts.append(
          BlockStart(kind: kind, line: Int(cmark_node_get_start_line(current)) - 1, depth: depth))
      }
      if Self.holdsBlocks(current), let child = cmark_node_first_child(current) {
        node = child
        if kind != nil { depth += 1 }
        continue
      }
      var finished: OpaquePointer? = current
      while let done = finished, cmark_node_next(done) == nil {
        finished = cmark_node_parent(done)
        if let parent = finished, Self.kind(of: parent) != nil { depth -= 1 }
        if finished == root { return starts }
      }
      node = finished.flatMap { cmark_node_next($0) }
    }
    return starts
  }

  /// Nil for lists and tables, whose items and rows say all there is to know.
  private static func kind(of node: OpaquePointer) -> Block.Kind? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: kindred_is_table_row(node) != 0 ? .tableRow : nil
    }
  }

  private static func holdsBlocks(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM: true
    default: kindred_is_table(node) != 0
    }
  }
}

/// Finds links and fields in the text of blocks, outside code and HTML.
///
/// It reads the note's own bytes, because a parser's inline places cannot be trusted; every search ends
/// at the end of the text or within `reach`, so that no text makes it slow.
struct InlineScanner {
  let bytes: [UInt8]
  var links: [Link] = []
  var fields: [InlineField] = []
  /// What begins as a field in brackets and is never closed, up to the end of its text.
  var unclosedFields: [InlineField] = []
  /// The `[` and the `(` that nothing has closed yet.
  var openBrackets: [OpenBracket] = []
  private var openParentheses: [OpenBracket] = []
  /// Where the text ends that is being read.
  var textEnd = 0
  /// So many of the open brackets hold a link, and are none themselves.
  var bracketsAroundLinks = 0
  /// Whether that line is a field, or holds one to its end: then no bracket reaches out of it.
  private var isFieldLine = false
  /// The next `)` that was looked for.
  var nextParenthesis = 0

  /// How far a link is followed, in bytes.
  static let reach = 2_000

  /// Lengths of backtick runs that close no code span in the rest of this text.
  private var unclosedTicks: Set<Int> = []
  private var isCommentUnclosed = false

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the text of one block.
  ///
  /// A field may begin at its start and at the start of each line, and behind its date if it has one.
  mutating func scan(_ text: Range<Int>, block: Int, behindDate: Int?, isItem: Bool) {
    openBrackets.removeAll(keepingCapacity: true)
    openParentheses.removeAll(keepingCapacity: true)
    bracketsAroundLinks = 0
    textEnd = text.upperBound
    nextParenthesis = text.lowerBound
    unclosedTicks.removeAll(keepingCapacity: true)
    isCommentUnclosed = false
    let firstLink = links.count
    let firstField = fields.count
    isFieldLine = takeLineField(at: text.lowerBound, in: text, block: block, oneColon: isItem)
    if let behindDate {
      let isField = takeLineField(at: behindDate, in: text, block: block, oneColon: false)
      isFieldLine = isFieldLine || isField
    }
    var offset = nextMark(from: text.lowerBound, before: text.upperBound)
    while offset < text.upperBound {
      switch bytes[offset] {
      case .backslash:
        // At the end of a line it breaks the line, which still ends.
        let isBreak = offset + 1 < text.upperBound && bytes[offset + 1].isLineEnd
        offset += isBreak ? 1 : 2
      case .backtick:
        offset = skip(
          from: offset, to: endOfCode(from: offset, before: text.upperBound), block: block)
      case .less:
        offset = skip(
          from: offset, to: endOfHTML(from: offset, before: text.upperBound), block: block)
      case .openBracket:
        offset = takeBracket(at: offset, in: text, block: block)
      case .closeBracket:
        offset = closeBracket(at: offset, in: text, block: block)
      case .openParenthesis:
        openParentheses.append(openBracket(at: offset, before: text.upperBound))
        offset += 1
      case .closeParenthesis:
        if let open = openParentheses.popLast() {
          let isField = takeField(in: open, closedAt: offset, block: block)
          if isField { forgetBrackets(since: open.offset, block: block) }
        }
        offset += 1
      case .newline, .carriageReturn:
        offset += 1
        beginLine(block: block)
        if takeLineField(at: offset, in: text, block: block, oneColon: false) {
          forgetBrackets(since: text.lowerBound, block: block)
          isFieldLine = true
        }
      default: break
      }
      offset = nextMark(from: offset, before: text.upperBound)
    }
    let firstUnclosed = unclosedFields.count
    forgetBrackets(since: text.lowerBound, block: block)
    // What has brackets is found at its end, behind what stands in it.
    if unclosedFields.count > firstUnclosed + 1 {
      unclosedFields[firstUnclosed...].sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    if links.count > firstLink + 1 {
      links[firstLink...].sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    if fields.count > firstField + 1 {
      fields[firstField...].sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// The next byte that `scan` does something about, or the end.
  private func nextMark(from start: Int, before end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = start
      while offset < end, !Self.isMark(bytes[offset]) { offset += 1 }
      return offset
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case .newline, .carriageReturn, .backslash, .backtick, .less, .openBracket, .closeBracket,
      .openParenthesis, .closeParenthesis:
      true
    default: false
    }
  }

  /// `[[Name]]`, `[key:: value]`, or perhaps the beginning of `[shown](target)`.
  private mutating func takeBracket(at offset: Int, in text: Range<Int>, block: Int) -> Int {
    if bytes.has("[[", at: offset), let end = takeWikilink(at: offset, in: text, block: block) {
      return end
    }
    openBrackets.append(openBracket(at: offset, before: text.upperBound))
    return offset + 1
  }

  /// Takes the field or the link that ends with the bracket at `close`, and says where to go on.
  private mutating func closeBracket(at close: Int, in text: Range<Int>, block: Int) -> Int {
    guard let open = openBrackets.popLast() else { return close + 1 }
    let holdsLink = openBrackets.count < bracketsAroundLinks
    bracketsAroundLinks = min(bracketsAroundLinks, openBrackets.count)
    let isField = takeField(in: open, closedAt: close, block: block)
    let isImage = open.offset > text.lowerBound && bytes[open.offset - 1] == .bang
    let known = links.count
    var end = close + 1
    if !holdsLink || isImage {
      end = takeMarkdownLink(from: open.offset, closedAt: close, isImage, in: text, block: block)
    }
    if isField || links.count > known { forgetBrackets(since: open.offset, block: block) }
    return end
  }

  /// Begins a line; what brackets hold does not reach out of a line that is a field.
  private mutating func beginLine(block: Int) {
    if isFieldLine { forgetBrackets(since: 0, block: block) }
    isFieldLine = false
  }

  /// Goes past code or HTML, which may hold line ends.
  private mutating func skip(from start: Int, to end: Int, block: Int) -> Int {
    if bytes[start..<min(end, bytes.count)].contains(where: \.isLineEnd) { beginLine(block: block) }
    return end
  }

  /// Leaves alone the brackets opened inside something that is closed: a field or a link crosses no
  /// other.
  private mutating func forgetBrackets(since start: Int, block: Int) {
    while let last = openBrackets.last, last.offset >= start {
      leaveOpen(last, block: block)
      openBrackets.removeLast()
    }
    while let last = openParentheses.last, last.offset >= start {
      leaveOpen(last, block: block)
      openParentheses.removeLast()
    }
    bracketsAroundLinks = min(bracketsAroundLinks, openBrackets.count)
  }

  /// The end of a code span, or of the backticks that open none.
  private mutating func endOfCode(from start: Int, before end: Int) -> Int {
    let opened = endOfTicks(from: start, before: end)
    let length = opened - start
    guard !unclosedTicks.contains(length) else { return opened }
    var offset = opened
    while offset < end {
      guard bytes[offset] == .backtick else {
        offset += 1
        continue
      }
      let closed = endOfTicks(from: offset, before: end)
      if closed - offset == length { return closed }
      offset = closed
    }
    unclosedTicks.insert(length)
    return opened
  }

  private func endOfTicks(from start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] == .backtick { offset += 1 }
    return offset
  }

  /// The end of a comment, a tag or an autolink, or the byte behind a `<` that opens none.
  private mutating func endOfHTML(from start: Int, before end: Int) -> Int {
    if bytes.has("<!--", at: start), !isCommentUnclosed {
      var offset = start + 4
      while offset < end {
        if bytes.has("-->", at: offset) { return offset + 3 }
        offset += 1
      }
      isCommentUnclosed = true
      return start + 1
    }
    guard start + 1 < end,
      bytes[start + 1].isLetter || bytes[start + 1] == UInt8(ascii: "/")
        || bytes[start + 1] == .bang
    else { return start + 1 }
    let limit = min(end, start + Self.reach)
    var offset = start + 1
    while offset < limit, bytes[offset] != .less {
      if bytes[offset] == .greater { return offset + 1 }
      offset += 1
    }
    return start + 1
  }
}

import Findings

/// Reads the blocks of an everyday note as libcmark-gfm would, in a small part of its time: a note of
/// headings, paragraphs, lists, quotations, fenced code and plain tables, whose lines say what they are
/// by how they begin.
///
/// At the first line that takes more than that it gives up, and libcmark-gfm reads the note. It goes by
/// the strategy of CommonMark's appendix: what holds a line is found from the outside in, then what
/// begins on it.
struct EverydayBlocks {
  private let text: UnsafeBufferPointer<UInt8>
  private var starts: [BlockStart] = []
  /// The quotations and list items that are open, the outermost first.
  private var containers: [Container] = []
  private var leaf = Leaf.none
  /// The line that is being read, counted from 0 where the text begins.
  private var line = 0

  private enum Container {
    case quote
    /// An item, whose lines are indented by so many spaces.
    case item(indent: Int)
  }

  /// The block that takes lines of text.
  private enum Leaf {
    case none
    /// - Parameter columns: as the header row of a table would have, if it is one line that could be.
    /// - Parameter mayDefine: whether it begins as the definition of a link does.
    case paragraph(columns: Int?, mayDefine: Bool)
    case fence(mark: UInt8, length: Int)
    case table
  }

  /// Deeper notes than this are not everyday.
  private static let deepest = 20

  /// The blocks of the lines from `firstLine` on, counted from 0; nil where libcmark-gfm is to be asked.
  ///
  /// - Parameter text: the bytes of the note, of which `lines` may have some other blanks.
  static func starts(
    in text: UnsafeBufferPointer<UInt8>, lines: SourceText, fromLine firstLine: Int
  ) -> [BlockStart]? {
    var reader = EverydayBlocks(text: text)
    let start = lines.range(ofLine: firstLine + 1).lowerBound
    // The library passes over a mark of the byte order there.
    if text[start...].starts(with: [0xEF, 0xBB, 0xBF]) { return nil }
    for line in firstLine..<lines.lineCount {
      let range = lines.range(ofLine: line + 1)
      guard !reader.endsWithReturnAlone(range) else { return nil }
      let isRead = reader.take(range)
      guard isRead else { return nil }
      reader.line += 1
    }
    return reader.starts
  }

  private init(text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// Whether a line ends with CR and nothing else: the rows of tables then are none to the library.
  private func endsWithReturnAlone(_ line: Range<Int>) -> Bool {
    let end = line.upperBound
    guard end < text.count, text[end] == .carriageReturn else { return false }
    return end + 1 == text.count || text[end + 1] != .newline
  }

  /// Reads a line; false where it is not an everyday one.
  private mutating func take(_ line: Range<Int>) -> Bool {
    var start = line.lowerBound
    var matched = 0
    while matched < containers.count,
      let inside = inside(containers[matched], start..<line.upperBound)
    {
      start = inside
      matched += 1
    }
    let rest = EverydayLine(text, start..<line.upperBound)
    if case .fence(let mark, let length) = leaf, matched == containers.count {
      if rest.closesFence(of: mark, length: length) { leaf = .none }
      return true
    }
    if case .fence = leaf { leaf = .none }
    if rest.isBlank {
      leaf = .none
      containers.removeLast(containers.count - matched)
      return true
    }
    guard !rest.beginsWithTab else { return false }
    if case .table = leaf {
      guard matched == containers.count, rest.isTableRow else { return false }
      add(.tableRow)
      return true
    }
    if case .paragraph = leaf {
      if matched == containers.count, rest.isDelimiterRow { return beginTable(rest) }
      if rest.indent >= EverydayLine.codeIndent { return goOn(rest) }
    }
    return begin(rest, in: matched)
  }

  /// Where a line goes on inside a container; nil where it does not lie in it.
  private func inside(_ container: Container, _ range: Range<Int>) -> Int? {
    let line = EverydayLine(text, range)
    switch container {
    case .quote: return line.startBehindQuoteMark
    case .item(let indent):
      if line.indent >= indent { return range.lowerBound + indent }
      return line.isBlank ? range.upperBound : nil
    }
  }

  /// Begins what stands on a line that lies in so many of the containers.
  private mutating func begin(_ line: EverydayLine, in matched: Int) -> Bool {
    var line = line
    var isFirst = true
    while true {
      let isInParagraph: Bool = if isFirst, case .paragraph = leaf { true } else { false }
      let opening = line.opening(
        inParagraph: isInParagraph, beside: matched == containers.count)
      if case .text = opening, isInParagraph { return goOn(line) }
      if case .unclear = opening { return false }
      if isFirst { containers.removeLast(containers.count - matched) }
      isFirst = false
      switch opening {
      case .quote:
        guard let start = line.startBehindQuoteMark, hold(.quote, as: .quote) else { return false }
        line = EverydayLine(text, start..<line.end)
        // A quotation may hold nothing.
        if line.isBlank { return true }
      case .item(let width):
        guard hold(.item(indent: line.indent + width), as: .item) else { return false }
        line = EverydayLine(text, line.first + width..<line.end)
      case .heading(let level):
        add(.heading(level: level))
        leaf = .none
        return true
      case .fence(let mark, let length):
        add(.code)
        leaf = .fence(mark: mark, length: length)
        return true
      case .text:
        add(.paragraph)
        leaf = .paragraph(columns: line.columns, mayDefine: line.mayDefine)
        return !line.mayDefine || !line.holdsDefinition
      case .unclear:
        return false
      }
    }
  }

  /// A further line of the paragraph that is open.
  private mutating func goOn(_ line: EverydayLine) -> Bool {
    guard case .paragraph(_, let mayDefine) = leaf else { return false }
    leaf = .paragraph(columns: nil, mayDefine: mayDefine)
    return !mayDefine || !line.holdsDefinition
  }

  /// The paragraph that is open turns out to be the header of a table.
  private mutating func beginTable(_ line: EverydayLine) -> Bool {
    guard case .paragraph(let columns?, _) = leaf, columns == line.delimiterColumns,
      let header = starts.popLast()
    else { return false }
    starts.append(BlockStart(kind: .tableRow, line: header.line, depth: header.depth))
    leaf = .table
    return true
  }

  private mutating func hold(_ container: Container, as kind: Block.Kind) -> Bool {
    add(kind)
    leaf = .none
    containers.append(container)
    return containers.count <= Self.deepest
  }

  private mutating func add(_ kind: Block.Kind) {
    starts.append(BlockStart(kind: kind, line: line, depth: containers.count))
  }
}

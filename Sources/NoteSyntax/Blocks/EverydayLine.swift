/// A line of a note, or what is left of it inside the blocks that hold it, as its beginning tells it.
struct EverydayLine {
  private let text: UnsafeBufferPointer<UInt8>
  /// The first byte that is no space, or the end.
  let first: Int
  /// The end without the line end.
  let end: Int
  /// How many spaces stand before the first byte.
  let indent: Int

  /// So many spaces before a line make it code, where it does not go on a paragraph.
  static let codeIndent = 4

  /// What a line begins.
  enum Opening {
    case quote
    /// A list item whose text begins so many bytes behind the first of its marker.
    case item(width: Int)
    case heading(level: Int)
    case fence(mark: UInt8, length: Int)
    case text
    /// What takes more than a look at the beginning of a line, or is rare.
    case unclear
  }

  init(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    self.text = text
    var first = line.lowerBound
    while first < line.upperBound, text[first] == .space { first += 1 }
    self.first = first
    end = line.upperBound
    indent = first - line.lowerBound
  }

  var isBlank: Bool { first == end }
  /// Whether a tab is among its first blanks, which stands for some columns.
  var beginsWithTab: Bool { byte == .tab }

  private var byte: UInt8 { first < end ? text[first] : .newline }

  /// Where a line goes on behind `>` and a space; nil where no quotation begins.
  var startBehindQuoteMark: Int? {
    guard indent < Self.codeIndent, byte == .greater else { return nil }
    return first + 1 < end && text[first + 1] == .space ? first + 2 : first + 1
  }

  /// What begins with the first byte.
  ///
  /// - Parameter isInParagraph: whether a paragraph is open, which the line may go on.
  /// - Parameter isBeside: whether all that holds the paragraph holds the line too.
  func opening(inParagraph isInParagraph: Bool, beside isBeside: Bool) -> Opening {
    guard !isBlank, indent < Self.codeIndent else { return .unclear }
    if isInParagraph, byte == .equals || holdsOnlyDelimiters { return .unclear }
    switch byte {
    case .greater: return .quote
    case .hash: return heading
    case .backtick, .tilde: return fence
    case .less, .tab: return .unclear
    case .underscore where holdsOnly(.underscore): return .unclear
    case .dash, .star, .plus:
      // Rules, underlines and items that hold nothing.
      return holdsOnly(byte) ? .unclear : item(markerEnd: first + 1)
    case 0x30...0x39: return numberedItem(interrupting: isInParagraph && isBeside)
    default: return .text
    }
  }

  private var heading: Opening {
    let level = run(of: .hash)
    let isHeading = level <= 6 && (first + level == end || text[first + level].isBlank)
    return isHeading ? .heading(level: level) : .text
  }

  private var fence: Opening {
    let length = run(of: byte)
    guard length >= 3 else { return .text }
    let isCodeSpan = byte == .backtick && (first + length..<end).contains { text[$0] == .backtick }
    return isCodeSpan ? .text : .fence(mark: byte, length: length)
  }

  /// Among the lines of a paragraph only the number 1 begins a list.
  private func numberedItem(interrupting isInterrupting: Bool) -> Opening {
    var offset = first
    while offset < end, text[offset].isDigit, offset - first < 9 { offset += 1 }
    guard offset < end, text[offset] == .dot || text[offset] == .closeParenthesis else {
      return .text
    }
    let isOne =
      text[first..<offset].last == UInt8(ascii: "1")
      && text[first..<offset].dropLast().allSatisfy { $0 == UInt8(ascii: "0") }
    return isInterrupting && !isOne ? .text : item(markerEnd: offset + 1)
  }

  private func item(markerEnd: Int) -> Opening {
    guard markerEnd < end else { return .unclear }
    guard text[markerEnd] == .space else {
      return (0x09...0x0D).contains(text[markerEnd]) ? .unclear : .text
    }
    var content = markerEnd
    while content < end, text[content] == .space { content += 1 }
    // Behind more spaces stands code.
    guard content < end, content - markerEnd <= Self.codeIndent else { return .unclear }
    return .item(width: content - first)
  }

  /// How often a byte stands in a row from the first on.
  private func run(of byte: UInt8) -> Int {
    var offset = first
    while offset < end, text[offset] == byte { offset += 1 }
    return offset - first
  }

  private func holdsOnly(_ byte: UInt8) -> Bool {
    text[first..<end].allSatisfy { $0 == byte || $0.isBlank }
  }
}

extension EverydayLine {
  /// Whether the line closes code that so many of a mark opened.
  func closesFence(of mark: UInt8, length: Int) -> Bool {
    guard indent < Self.codeIndent, byte == mark else { return false }
    let closing = run(of: mark)
    return closing >= length && text[first + closing..<end].allSatisfy(\.isBlank)
  }

  /// Whether a paragraph that begins with this line may begin with the definition of a link.
  var mayDefine: Bool { byte == .openBracket }

  /// Whether `[…]:` may end on the line.
  var holdsDefinition: Bool {
    (first..<end).contains {
      text[$0] == .closeBracket && $0 + 1 < end && text[$0 + 1] == .colon
    }
  }
}

/// Tables with bars at both ends of their header, which is one line.
extension EverydayLine {
  /// Whether a line below a table is one of its rows.
  var isTableRow: Bool {
    indent < Self.codeIndent && byte == .bar && text[first + 1..<end].contains { $0 > .space }
  }

  /// How many cells a header row has; nil for a line that is none, or is not plainly one.
  var columns: Int? {
    guard byte == .bar, let last = text[first..<end].lastIndex(where: { !$0.isBlank }),
      last > first, text[last] == .bar, !text[first..<end].contains(.backslash)
    else { return nil }
    return text[first..<last].count { $0 == .bar }
  }

  /// Whether a line may be the row below a header: `|---|:-:|`.
  var isDelimiterRow: Bool {
    indent < Self.codeIndent && byte == .bar && holdsOnlyDelimiters
  }

  /// How many columns such a row has; nil where a cell is not `---`, perhaps with colons around it.
  var delimiterColumns: Int? {
    guard let columns else { return nil }
    let cells = text[first..<end].split(separator: .bar).filter { !$0.allSatisfy(\.isBlank) }
    let areSound = cells.allSatisfy { cell in
      var dashes = cell.drop { $0.isBlank }.prefix { !$0.isBlank }
      let isAlone = cell[dashes.endIndex...].allSatisfy(\.isBlank)
      if dashes.first == .colon { dashes = dashes.dropFirst() }
      if dashes.last == .colon { dashes = dashes.dropLast() }
      return isAlone && !dashes.isEmpty && dashes.allSatisfy { $0 == .dash }
    }
    return areSound && cells.count == columns ? columns : nil
  }

  private var holdsOnlyDelimiters: Bool {
    text[first..<end].allSatisfy { $0 == .bar || $0 == .colon || $0 == .dash || $0.isBlank }
  }
}

extension InlineScanner {
  /// Takes `[[Name#Heading|shown]]` if it stands at `start`, and says where it ends.
  mutating func takeWikilink(at start: Int, in text: Range<Int>, block: Int) -> Int? {
    let limit = min(text.upperBound, start + Self.reach)
    var offset = start + 2
    var targetEnd: Int?
    var shownStart: Int?
    while offset + 1 < limit {
      switch bytes[offset] {
      case .newline, .carriageReturn, .openBracket:
        return nil
      case .hash where targetEnd == nil, .caret where targetEnd == nil:
        targetEnd = offset
      case .bar where shownStart == nil:
        // In a table the bar is escaped.
        let isEscaped = bytes[offset - 1] == .backslash
        targetEnd = targetEnd ?? (isEscaped ? offset - 1 : offset)
        shownStart = offset + 1
      case .closeBracket where bytes[offset + 1] == .closeBracket:
        let target = bytes.trimmed((start + 2)..<(targetEnd ?? offset))
        let shown = bytes.trimmed((shownStart ?? start + 2)..<offset)
        // `[[#Heading]]` leads nowhere else.
        guard !target.isEmpty else { return offset + 2 }
        let isEmbed = start > text.lowerBound && bytes[start - 1] == .bang
        links.append(
          Link(
            form: isEmbed ? .embed : .wiki, target: target, shown: shown,
            range: (isEmbed ? start - 1 : start)..<(offset + 2), block: block))
        return offset + 2
      default:
        break
      }
      offset += 1
    }
    return nil
  }

  /// Takes `[shown](target)` if a target stands behind its first half, and says where to go on.
  mutating func takeMarkdownLink(
    from open: Int, closedAt close: Int, _ isImage: Bool, in text: Range<Int>, block: Int
  ) -> Int {
    guard close + 1 < text.upperBound, bytes[close + 1] == .openParenthesis,
      let (target, end) = destination(from: close + 2, before: text.upperBound)
    else { return close + 1 }
    if isNote(target) {
      links.append(
        Link(
          form: .markdown, target: withoutFragment(target), shown: (open + 1)..<close,
          range: (isImage ? open - 1 : open)..<end, block: block))
    }
    // A link holds no other, but it may hold an image.
    if !isImage { bracketsAroundLinks = openBrackets.count }
    return end
  }

  /// `Name.md`, `<My Name.md>`, either with a title behind it; and the end of the closing parenthesis.
  private mutating func destination(
    from start: Int, before end: Int
  ) -> (target: Range<Int>, end: Int)? {
    let limit = min(end, start + Self.reach)
    guard parenthesis(from: start, before: end) < limit else { return nil }
    var offset = bytes.skippingBlanks(in: min(start, limit)..<limit)
    guard offset < limit else { return nil }
    let isAngled = bytes[offset] == .less
    if isAngled { offset += 1 }
    let first = offset
    var depth = 0
    while offset < limit, !bytes[offset].isLineEnd {
      let byte = bytes[offset]
      if isAngled ? byte == .greater : byte.isBlank || byte == .closeParenthesis && depth == 0 {
        break
      }
      if byte == .openParenthesis { depth += 1 }
      if byte == .closeParenthesis { depth -= 1 }
      offset += 1
    }
    let target = first..<offset
    while offset < limit, !bytes[offset].isLineEnd {
      if bytes[offset] == .closeParenthesis { return (target, offset + 1) }
      offset += 1
    }
    return nil
  }

  /// The next `)`, or the end; each byte is looked at once.
  private mutating func parenthesis(from start: Int, before end: Int) -> Int {
    nextParenthesis = max(nextParenthesis, start)
    while nextParenthesis < end, bytes[nextParenthesis] != .closeParenthesis {
      nextParenthesis += 1
    }
    return nextParenthesis
  }

  /// Whether a target is a Markdown file of the vault, not a page elsewhere.
  private func isNote(_ target: Range<Int>) -> Bool {
    let path = withoutFragment(target)
    guard path.count > 3, bytes[path.lowerBound] != UInt8(ascii: "/"),
      !bytes[path].contains(.colon)
    else { return false }
    let ending = bytes[(path.upperBound - 3)..<path.upperBound].map { $0 | 0x20 }
    return ending[0] == .dot | 0x20 && ending[1] == UInt8(ascii: "m")
      && ending[2] == UInt8(ascii: "d")
  }

  private func withoutFragment(_ target: Range<Int>) -> Range<Int> {
    let end = bytes[target].firstIndex { $0 == .hash || $0 == UInt8(ascii: "?") }
    return target.lowerBound..<(end ?? target.upperBound)
  }
}

// Words of a note as they are quoted in a review: short, on one line, links shown as they read.
extension String {
  /// The whole of a short text, such as a promise or an interest.
  package func quoted(atMost limit: Int = 140) -> String {
    onOneLine(atMost: limit).cut(to: limit)
  }

  /// The first sentence or two of a longer one.
  package func excerpt(atMost limit: Int = 140) -> String {
    let line = onOneLine(atMost: limit)
    let ends = line.sentenceEnds.prefix(2).filter {
      line.distance(from: line.startIndex, to: $0) <= limit
    }
    guard let end = ends.last else { return line.cut(to: limit) }
    return String(line[..<end])
  }

  /// The lines in one, a full stop where the next begins a sentence, without the marks that begin them;
  /// no more is read than can be shown.
  private func onOneLine(atMost limit: Int) -> String {
    if isPlain(atMost: limit) { return self }
    let enough = prefix(8 * limit)
    let lines = enough.split(whereSeparator: \.isNewline).map { line in
      line.drop { $0.isWhitespace || "-*+>".contains($0) }
    }
    return lines.filter { !$0.isEmpty }.reduce("") { text, line in
      let isOpen = text.last.map { $0.isLetter || $0.isNumber || $0 == ")" } ?? false
      return text + (isOpen && line.first?.isUppercase == true ? ". " : " ") + line
    }
    .withLinksAsShown.replacing("**", with: "")
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether all of it is short, on one line and without marks: letters, digits and a few signs, with
  /// single spaces between them.
  private func isPlain(atMost limit: Int) -> Bool {
    guard utf8.count <= limit, utf8.last != 0x20 else { return false }
    var before: UInt8 = 0x20
    return utf8.allSatisfy { byte in
      defer { before = byte }
      switch byte {
      case 0x20: return before != 0x20
      case UInt8(ascii: "-"): return before != 0x20
      case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ">"), UInt8(ascii: "["): return false
      default: return byte > 0x20 && byte < 0x7F
      }
    }
  }

  /// The text up to a word's end, with an ellipsis where something is left out.
  private func cut(to limit: Int) -> String {
    guard let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex else {
      return self
    }
    let start = self[..<end]
    let word = start.lastIndex(of: " ") ?? index(before: end)
    let kept = start[..<word]
    return kept.trimmingEnd { $0.isWhitespace || ",;:.–—".contains($0) } + "…"
  }

  /// Where a sentence is over: behind its mark, where a space follows or the text ends.
  private var sentenceEnds: [Index] {
    indices.compactMap { position in
      let mark = self[position]
      let next = index(after: position)
      if "。！？".contains(mark) { return next }
      guard ".!?…".contains(mark) else { return nil }
      return next == endIndex || self[next] == " " ? next : nil
    }
  }
}

extension Substring {
  fileprivate func trimmingEnd(while isDropped: (Character) -> Bool) -> String {
    var kept = self
    while let last = kept.last, isDropped(last) { kept.removeLast() }
    return String(kept)
  }
}

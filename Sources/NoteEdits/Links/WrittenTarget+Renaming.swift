import Findings
import People

extension WrittenTarget {
  /// The target once the note it leads to is called otherwise; nil where it says another word, such as
  /// an alias, and goes on to.
  ///
  /// Folder and ending stay as they are written, and so does the way in which letters are encoded.
  package func renamed(from old: String, to new: String) -> TargetChange? {
    let start = text.lastIndex(of: "/").map { text.index(after: $0) } ?? text.startIndex
    let last = String(text[start...])
    let ending = [".md", ".markdown"].first { last.lowercased().hasSuffix($0) }
    let stem = String(last.dropLast(ending?.count ?? 0))
    // Swift compares letters, whichever way their accents are encoded.
    guard decoded(stem).lowercased() == old.lowercased() else { return nil }
    return TargetChange(
      range: range, old: text,
      new: text[..<start] + encoded(new, like: stem) + last.suffix(ending?.count ?? 0))
  }

  private func decoded(_ name: String) -> String {
    switch form {
    case .wiki, .property(.none), .property(.double): name
    case .property(.single): name.replacing("''", with: "'")
    case .markdown: name.percentDecoded
    }
  }

  private func encoded(_ name: String, like old: String) -> String {
    switch form {
    case .wiki, .property(.none), .property(.double): name
    case .property(.single): name.replacing("'", with: "''")
    case .markdown(let isAngled):
      name.encodedAsTarget(
        keepingBlanks: isAngled && !old.contains("%20"), keepingLetters: !old.encodesLetters)
    }
  }
}

extension String {
  /// Whether a letter outside ASCII is written as `%` and digits.
  fileprivate var encodesLetters: Bool {
    zip(utf8, utf8.dropFirst()).contains { sign, digit in
      sign == UInt8(ascii: "%") && (digit | 0x20 >= UInt8(ascii: "a") || digit >= 0x38)
    }
  }

  /// A name in which nothing ends the target of a Markdown link.
  fileprivate func encodedAsTarget(keepingBlanks: Bool, keepingLetters: Bool) -> String {
    unicodeScalars.map { scalar in
      let isPlain =
        scalar.isASCII
        ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-._~!$&'+,;=@".unicodeScalars.contains(scalar) || keepingBlanks && scalar == " "
        : keepingLetters && !scalar.properties.isWhitespace
      guard !isPlain else { return String(scalar) }
      return String(scalar).utf8.map { byte in
        (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }.joined()
    }.joined()
  }
}

/// A target of a link as it is written, and what it is to be.
package struct TargetChange: Hashable, Sendable {
  let range: Range<Int>
  let old: String
  /// As it will be written.
  package let new: String
}

import VaultReview

/// A line of a report that can be ticked: `- [x] [[Maya]] — 15 weeks … ^r-4f1ck2 had coffee`.
struct TaskLine: Hashable {
  /// What a person put between the brackets.
  let mark: Character
  /// The line as we wrote it: not ticked, up to the id.
  let written: String
  /// The block's id, as in `r-4f1ck2`.
  let id: String
  /// The words between mark and id.
  let words: String
  /// What was typed behind the id.
  let remark: String

  /// Nil for every other line.
  init?(_ line: String) {
    // An editor may have indented it, or put a tab behind the mark of the list.
    let item = line.drop { $0 == " " || $0 == "\t" }
    guard let bullet = item.first, "-*+".contains(bullet) else { return nil }
    let box = item.dropFirst().drop { $0 == " " || $0 == "\t" }
    guard box.count < item.count - 1, box.first == "[" else { return nil }
    let rest = box.dropFirst()
    guard let mark = rest.first, rest.dropFirst().hasPrefix("]"),
      let (id, range) = Self.id(in: rest)
    else { return nil }
    self.mark = mark
    self.id = id
    let behindMark = rest.dropFirst(2)
    words = String(behindMark[..<max(behindMark.startIndex, range.lowerBound)].drop { $0 == " " })
    written = "- [ ] \(words) ^\(id)"
    remark = String(rest[range.upperBound...]).trimmedOfBlanks
  }

  /// The first block id of our form, and its range with the blank before it.
  private static func id(in text: Substring) -> (String, Range<Substring.Index>)? {
    var rest = text
    while let caret = rest.firstRange(of: " ^") {
      let id = text[caret.upperBound...].prefix {
        $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
      }
      let end = text[id.endIndex...].first
      if isOurs(id), end.map({ $0 == " " || $0 == "\t" }) ?? true {
        return (String(id), caret.lowerBound..<id.endIndex)
      }
      rest = text[caret.upperBound...]
    }
    return nil
  }

  /// A section's letter, a hyphen, six characters, and perhaps a number.
  private static func isOurs(_ id: Substring) -> Bool {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let letter = parts[0].first, parts[0].count == 1 else {
      return false
    }
    return SectionID.allCases.contains { $0.letter == letter } && parts[1].count == 6
      && (parts.count == 2 || Int(parts[2]) != nil)
  }

  /// The same line with a person's mark and words.
  func taking(_ other: TaskLine) -> String {
    "- [\(other.mark)] \(words) ^\(id)" + (other.remark.isEmpty ? "" : " \(other.remark)")
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmedOfBlanks: String {
    var text = Substring(self)
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text.drop { $0 == " " || $0 == "\t" })
  }
}

import VaultReview

extension TaskLine {
  /// The words of the item before its reason, as a reader sees them.
  var title: String { words.titleRead }
}

extension NoteLinks {
  /// The words of an item before its reason, as a reader of the report sees them.
  package func title(of item: ReviewItem) -> String {
    item.text.markdown(with: self).titleRead
  }
}

extension String {
  /// The Markdown of an item, up to its reason, with each link as what it shows and without the marks
  /// that keep words inert.
  fileprivate var titleRead: String {
    let title = firstRange(of: " — ").map { self[..<$0.lowerBound] } ?? self[...]
    var read = ""
    var rest = title
    while let next = rest.first {
      if next == "\\" {
        rest = rest.dropFirst()
        read += rest.prefix(1)
        rest = rest.dropFirst()
      } else if let (shown, behind) = rest.leadingLink {
        read += shown
        rest = behind
      } else {
        read.append(next)
        rest = rest.dropFirst()
      }
    }
    return read
  }
}

extension Substring {
  /// What the link shows with which the text begins, and the text behind it.
  fileprivate var leadingLink: (shown: String, behind: Substring)? {
    if hasPrefix("[["), let close = firstRange(of: "]]") {
      let inside = self[index(startIndex, offsetBy: 2)..<close.lowerBound]
      let shown = inside.split(separator: "|").last ?? inside
      return (String(shown), self[close.upperBound...])
    }
    guard hasPrefix("["), let middle = firstRange(of: "]("),
      let close = self[middle.upperBound...].firstIndex(of: ")")
    else { return nil }
    return (
      String(self[index(after: startIndex)..<middle.lowerBound]).titleRead,
      self[index(after: close)...]
    )
  }
}

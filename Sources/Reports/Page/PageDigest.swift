import Findings

extension ReportState {
  /// The state of a file that may be a page of ours: it names its maker, and a digest of all else.
  package init(ofPage page: [UInt8]) {
    let text = page[...]
    guard text.prefix(PageDigest.headLimit).firstRange(of: PageDigest.author) != nil else {
      self = .foreign
      return
    }
    guard let line = PageDigest.line(in: page) else {
      self = .edited
      return
    }
    let rest = page[..<line.lowerBound] + page[line.upperBound...]
    self = page[line].elementsEqual(PageDigest.line(for: rest)) ? .untouched : .edited
  }
}

/// The line of a page's head that tells whether it was edited.
enum PageDigest {
  static let author = Array("<meta name=\"generator\" content=\"vault\" />\n".utf8)
  /// The head is shorter than this up to its digest.
  static let headLimit = 2_000

  private static let start = Array("<meta name=\"digest\" content=\"".utf8)

  /// A page with the line in its place: the empty one behind the maker's.
  static func stamped(_ page: String) -> [UInt8] {
    let bytes = Array(page.utf8)
    guard let author = bytes.prefix(headLimit).firstRange(of: author) else { return bytes }
    let place = author.upperBound..<min(author.upperBound + 1, bytes.count)
    let rest = bytes[..<place.lowerBound] + bytes[place.upperBound...]
    return bytes[..<place.lowerBound] + line(for: rest) + bytes[place.upperBound...]
  }

  /// The line for a page, given all its other bytes.
  static func line(for rest: some Sequence<UInt8>) -> [UInt8] {
    start + Array("\(Fingerprint(of: rest).hexadecimal)\" />\n".utf8)
  }

  /// Where the line stands, its end included.
  static func line(in page: [UInt8]) -> Range<Int>? {
    guard let start = page.prefix(headLimit).firstRange(of: start),
      let end = page[start.upperBound...].firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    return start.lowerBound..<end + 1
  }
}

/// The words of a web page: tags, comments, scripts and styles dropped, entities decoded.
///
/// No parser of HTML: what is odd gives odd words and no failure, each byte is looked at a few times at
/// most, and nothing of the page acts.
struct HTMLText {
  private(set) var words = ""
  private var text: [UInt8] = []
  private let bytes: [UInt8]
  private var offset = 0
  /// Where the last quote of each kind stands: one that is not closed is no quote.
  private let lastQuotes: [UInt8: Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lastQuotes = [.quote, .apostrophe].reduce(into: [:]) { last, quote in
      last[quote] = bytes.lastIndex(of: quote)
    }
    text.reserveCapacity(bytes.count / 2)
    while offset < bytes.count { step() }
    words = String(decoding: text, as: UTF8.self)
  }

  private mutating func step() {
    switch bytes[offset] {
    case .less where isMarkup: skipMarkup()
    case .ampersand:
      if let (decoded, end) = HTMLEntity.decode(bytes, at: offset) {
        text += decoded
        offset = end
        return
      }
      fallthrough
    default:
      text.append(bytes[offset])
      offset += 1
    }
  }

  /// Whether `<` begins a tag, a comment or a declaration, and is not the sign for less.
  private var isMarkup: Bool {
    guard offset + 1 < bytes.count else { return false }
    let next = bytes[offset + 1]
    return next.isLetter || [.slash, .exclamation, .question].contains(next)
  }

  private mutating func skipMarkup() {
    if bytes[offset...].starts(with: "<!--".utf8) {
      offset = end(of: "-->", from: offset + 4)
      return
    }
    let name = self.name(at: offset + 1)
    offset = endOfTag(from: offset + 1)
    if Self.unread.contains(name) {
      offset = endOfTag(from: end(of: "</\(name)", from: offset, isFolded: true))
    }
    if !Self.inline.contains(name) { text.append(.newline) }
  }

  /// The name of a tag in small letters, of an end tag too.
  private func name(at start: Int) -> String {
    let letters = bytes[start...].drop { $0 == .slash }.prefix(16).prefix {
      $0.isLetter || $0 &- 0x30 < 10
    }
    return String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
  }

  /// Behind the `>` of a tag; one in a quoted value ends nothing.
  private func endOfTag(from start: Int) -> Int {
    var place = start
    var open: UInt8?
    while place < bytes.count {
      let byte = bytes[place]
      if let quote = open {
        if byte == quote { open = nil }
      } else if byte == .greater {
        return place + 1
      } else if let last = lastQuotes[byte], place < last, bytes[place - 1] == .equals {
        open = byte
      }
      place += 1
    }
    return bytes.count
  }

  /// Behind the next `mark`, or the end.
  private func end(of mark: String, from start: Int, isFolded: Bool = false) -> Int {
    let mark = Array(mark.utf8)
    var place = start
    while place + mark.count <= bytes.count {
      let isHere = mark.indices.allSatisfy { index in
        let byte = bytes[place + index]
        return (isFolded && byte.isLetter ? byte | 0x20 : byte) == mark[index]
      }
      if isHere { return place + mark.count }
      place += 1
    }
    return bytes.count
  }

  /// Elements whose content is no text.
  private static let unread: Set = ["script", "style", "template", "svg", "noscript"]

  /// Elements that stand inside words.
  private static let inline: Set = [
    "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "mark", "q", "s",
    "small", "span", "strong", "sub", "sup", "u", "wbr",
  ]
}

extension UInt8 {
  fileprivate static let less = UInt8(ascii: "<")
  fileprivate static let greater = UInt8(ascii: ">")
  fileprivate static let slash = UInt8(ascii: "/")
  fileprivate static let exclamation = UInt8(ascii: "!")
  fileprivate static let question = UInt8(ascii: "?")
  fileprivate static let equals = UInt8(ascii: "=")
  fileprivate static let ampersand = UInt8(ascii: "&")
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let apostrophe = UInt8(ascii: "'")
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
}

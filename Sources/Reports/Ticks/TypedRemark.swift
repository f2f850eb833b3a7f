import Days

/// What a person typed to an item: words, and a day behind `@`.
struct TypedRemark {
  private(set) var words = ""
  private(set) var day: Day?
  private(set) var impossibleDay: String?

  init(_ text: String) {
    var kept: [Substring] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      guard day == nil, impossibleDay == nil, word.first == "@" else {
        kept.append(word)
        continue
      }
      let date = Array(word.dropFirst().utf8)
      switch IsoDate.read(date, at: 0, end: min(date.count, IsoDate.length)) {
      case .day(let read) where date.count == IsoDate.length: day = read
      case .impossible: impossibleDay = String(word.dropFirst())
      case .day, .notADate: kept.append(word)
      }
    }
    words = kept.joined(separator: " ")
  }

  /// The lines below an item as lines of a note: the first as words, unless words stand before it
  /// already, further ones as a list, with what is indented deeper left so.
  static func lines(_ typed: [String], behindWords: Bool) -> [String] {
    let outer = typed.map(\.indent).filter { $0 > 0 }.min() ?? 0
    return typed.enumerated().map { place, line in
      let first = TypedRemark(line.listText)
      let opens = place == 0 && (!behindWords || first.day != nil)
      if opens { return first.words }
      return String(repeating: " ", count: max(line.indent - outer, 0)) + line.trimmedOfBlanks
    }
  }
}

extension String {
  /// How far a line is indented, a tab as four blanks.
  fileprivate var indent: Int {
    prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
  }

  /// The words of a line without indentation and list mark.
  var listText: String {
    let words = trimmedOfBlanks
    return ["- ", "* ", "+ "].contains(where: words.hasPrefix) ? String(words.dropFirst(2)) : words
  }
}

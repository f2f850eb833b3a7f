import Days

/// The words of a task or promise, taken apart: what, by when, and whose.
struct PromiseText {
  /// What is promised, without marks and dates.
  private(set) var words = ""
  private(set) var due: Day?
  /// A due day as typed that no calendar has: `2026-02-30`.
  private(set) var impossibleDue: String?
  private(set) var done: Day?
  private(set) var created: Day?
  private(set) var isRecurring = false
  /// `(owner: Tom)` at the end.
  private(set) var owner: String?
  /// `Tom: ` at the beginning, and the words behind it.
  private(set) var lead: (name: String, rest: String)?

  init(_ text: String) {
    var bytes = withoutMarks(Array(text.utf8))
    takeOwner(&bytes)
    takeWrittenDue(&bytes)
    words = Self.tidy(bytes)
    lead = Self.lead(of: words)
  }

  private mutating func withoutMarks(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var offset = 0
    var isInRecurrence = false
    while offset < bytes.count {
      guard let (meaning, end) = TaskMarks.mark(in: bytes, at: offset) else {
        if !isInRecurrence { kept.append(bytes[offset]) }
        offset += 1
        continue
      }
      offset = end
      isInRecurrence = meaning == .recurrence
      switch meaning {
      case .recurrence: isRecurring = true
      case .alone: break
      case .word: while offset < bytes.count, bytes[offset] != 0x20 { offset += 1 }
      case .due, .done, .created, .otherDate:
        let date = IsoDate.read(bytes, at: end, end: bytes.count)
        if date == .impossible, meaning == .due { reject(bytes, at: end) }
        guard case .day(let day) = date else { break }
        offset += IsoDate.length
        switch meaning {
        case .due: due = due ?? day
        case .done: done = done ?? day
        case .created: created = created ?? day
        default: break
        }
      }
    }
    return kept
  }

  private mutating func takeOwner(_ bytes: inout [UInt8]) {
    let opening = Array("(owner:".utf8)
    guard let open = bytes.lastIndex(of: UInt8(ascii: "(")),
      bytes[open...].map({ $0 | 0x20 }).starts(with: opening.map { $0 | 0x20 }),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")"))
    else { return }
    owner = WrittenLink(Self.tidy(Array(bytes[(open + opening.count)..<close]))).target
    bytes.removeSubrange(open...close)
  }

  /// `due: D`, `by D`, `@D`, or a date alone at the end; never one inside `[[…]]`.
  private mutating func takeWrittenDue(_ bytes: inout [UInt8]) {
    var offset = 0
    var linkDepth = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "[") { linkDepth += 1 }
      if bytes[offset] == UInt8(ascii: "]") { linkDepth -= 1 }
      let isWordStart = offset == 0 || !Self.isWordByte(bytes[offset - 1])
      let date =
        linkDepth <= 0 && isWordStart
        ? IsoDate.read(bytes, at: offset, end: bytes.count) : .notADate
      if date == .impossible, Self.startOfDue(in: bytes, before: offset) != nil {
        reject(bytes, at: offset)
      }
      guard case .day(let day) = date else {
        offset += 1
        continue
      }
      let end = offset + IsoDate.length
      let isAtEnd = bytes[end...].allSatisfy { !Self.isWordByte($0) }
      guard let start = Self.startOfDue(in: bytes, before: offset) ?? (isAtEnd ? offset : nil)
      else {
        offset = end
        continue
      }
      due = due ?? day
      bytes.removeSubrange(start..<end)
      return
    }
  }

  private mutating func reject(_ bytes: [UInt8], at offset: Int) {
    impossibleDue = String(decoding: bytes[offset..<(offset + IsoDate.length)], as: UTF8.self)
  }

  /// Where `due: `, `by ` or `@` begins that stands right before a date.
  private static func startOfDue(in bytes: [UInt8], before date: Int) -> Int? {
    var offset = date
    if offset > 0, bytes[offset - 1] == UInt8(ascii: "@") { return offset - 1 }
    while offset > 0, bytes[offset - 1] == 0x20 || bytes[offset - 1] == UInt8(ascii: ":") {
      offset -= 1
    }
    for word in ["due", "by"] {
      let start = offset - word.utf8.count
      guard start >= 0, bytes[start..<offset].map({ $0 | 0x20 }) == Array(word.utf8),
        start == 0 || !isWordByte(bytes[start - 1])
      else { continue }
      return start
    }
    return nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == 0x2D
  }

  /// Without the blanks, brackets and commas that a removed date leaves behind.
  private static func tidy(_ bytes: [UInt8]) -> String {
    var trimmed = bytes.drop { $0 == 0x20 }
    while trimmed.last == 0x20 { trimmed.removeLast() }
    if isTidy(trimmed) { return String(decoding: trimmed, as: UTF8.self) }
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ").joined(separator: " ")
    let tidied = words.replacing("()", with: "").replacing("( )", with: "")
      .replacing(" ,", with: ",")
    var text = tidied[...]
    while text.last.map(" ,;–—-(".contains) == true || text.hasSuffix(" .") { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return String(text)
  }

  /// Whether there is nothing to tidy between the blanks at both ends, as is usual.
  private static func isTidy(_ words: some BidirectionalCollection<UInt8>) -> Bool {
    guard let last = words.last, isWordByte(last), last < 0x80, last != 0x2D else { return false }
    var before: UInt8 = 0
    return words.allSatisfy { byte in
      defer { before = byte }
      let isBehindBlank = before == 0x20
      return byte != UInt8(ascii: "(")
        && !(isBehindBlank && (byte == 0x20 || byte == UInt8(ascii: ",")))
    }
  }

  private static func lead(of words: String) -> (name: String, rest: String)? {
    guard words.utf8.contains(UInt8(ascii: ":")), let colon = words.firstIndex(of: ":"),
      words[..<colon].utf8.count <= 60
    else {
      return nil
    }
    let rest = words[words.index(after: colon)...]
    guard rest.first == " ", !words[..<colon].isEmpty else { return nil }
    return (WrittenLink(String(words[..<colon])).target, String(rest.dropFirst()))
  }
}

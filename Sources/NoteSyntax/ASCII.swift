/// The bytes that Markdown gives a meaning, by name.
extension UInt8 {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let bang = UInt8(ascii: "!")
  static let hash = UInt8(ascii: "#")
  static let star = UInt8(ascii: "*")
  static let plus = UInt8(ascii: "+")
  static let dash = UInt8(ascii: "-")
  static let underscore = UInt8(ascii: "_")
  static let colon = UInt8(ascii: ":")
  static let dot = UInt8(ascii: ".")
  static let less = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greater = UInt8(ascii: ">")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let tilde = UInt8(ascii: "~")
  static let bar = UInt8(ascii: "|")
  static let caret = UInt8(ascii: "^")

  var isBlank: Bool { self == .space || self == .tab }
  var isLineEnd: Bool { self == .newline || self == .carriageReturn }
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
}

extension [UInt8] {
  /// Whether the bytes from `offset` on are those of `text`.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    return text.withUTF8Buffer { wanted in
      for index in 0..<length where self[offset + index] != wanted[index] { return false }
      return true
    }
  }

  /// Whether a no-break space (U+00A0) stands at `offset`.
  func hasNoBreakSpace(at offset: Int) -> Bool {
    offset + 1 < count && self[offset] == 0xC2 && self[offset + 1] == 0xA0
  }

  /// The first offset in `range` that is neither space, tab nor no-break space.
  func skippingBlanks(in range: Range<Int>) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if self[offset].isBlank {
        offset += 1
      } else if hasNoBreakSpace(at: offset), offset + 2 <= range.upperBound {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  /// A range without the blanks and line ends at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if self[start].isBlank || self[start].isLineEnd {
        start += 1
      } else if hasNoBreakSpace(at: start), start + 2 <= end {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if self[end - 1].isBlank || self[end - 1].isLineEnd {
        end -= 1
      } else if end - 2 >= start, hasNoBreakSpace(at: end - 2) {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }
}

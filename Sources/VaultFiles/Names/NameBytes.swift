extension ArraySlice<UInt8> {
  func hasPrefix(_ text: String) -> Bool {
    starts(with: text.utf8)
  }

  /// Whether the bytes end like `text`, which is in lower case where case is ignored.
  func hasSuffix(_ text: String, ignoringCase: Bool = false) -> Bool {
    guard count >= text.utf8.count else { return false }
    return suffix(text.utf8.count).elementsEqual(text.utf8) { byte, other in
      byte == other || ignoringCase && byte.lowercased == other
    }
  }

  /// Where `text` first stands in the bytes.
  func firstRange(of text: String) -> Range<Int>? {
    guard count >= text.utf8.count else { return nil }
    let starts = startIndex...endIndex - text.utf8.count
    let found = starts.first { self[$0...].starts(with: text.utf8) }
    return found.map { $0..<$0 + text.utf8.count }
  }

  /// Whether the bytes are like `shape`, in which a `0` stands for any digit.
  func fits(_ shape: String) -> Bool {
    elementsEqual(shape.utf8) { byte, other in
      other == UInt8(ascii: "0") ? byte.isDigit : byte == other
    }
  }
}

extension UInt8 {
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  var isUppercase: Bool { self &- UInt8(ascii: "A") < 26 }
  /// A to Z become a to z.
  var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}

import People

extension String {
  /// Without characters that act on the text around them without being seen, as control characters and
  /// turns of direction do: whatever is typed or pasted, no note gets one.
  var withoutControlCharacters: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.actsUnseen }))
  }

  /// The words on one line, white space at the ends of lines run together.
  var onOneLine: String {
    split(whereSeparator: \.isNewline).map { String($0).withoutControlCharacters.trimmed }
      .joined(separator: " ")
  }
}

extension Unicode.Scalar {
  fileprivate var actsUnseen: Bool {
    switch value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}

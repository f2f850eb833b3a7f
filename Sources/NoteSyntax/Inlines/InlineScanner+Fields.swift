extension InlineScanner {
  /// The longest key of a field, in bytes.
  private static let keyLimit = 40

  /// Takes `key:: value`, or at the head of a list item `key: value`, if it stands at `start`.
  mutating func takeLineField(at start: Int, in text: Range<Int>, block: Int, oneColon: Bool) {
    guard start < text.upperBound else { return }
    let lineEnd = bytes[start..<text.upperBound].firstIndex { $0.isLineEnd } ?? text.upperBound
    var begin = bytes.skippingBlanks(in: start..<lineEnd)
    while begin < lineEnd, bytes[begin] == .greater || bytes[begin].isBlank { begin += 1 }
    guard let (key, colons, isDouble) = key(from: begin, before: lineEnd), isDouble || oneColon
    else {
      return
    }
    let end = bytes.trimmed(colons..<lineEnd).upperBound
    let value = bytes.trimmed(colons..<max(colons, end))
    fields.append(
      InlineField(
        form: isDouble ? .line : .oneColon, key: key, value: value,
        range: begin..<max(value.upperBound, colons), block: block))
  }

  /// Takes `[key:: value]` or `(key:: value)` if it stands at `start`.
  mutating func takeBracketedField(
    at start: Int, closer: UInt8, in text: Range<Int>, block: Int
  ) {
    guard let (key, colons, isDouble) = key(from: start + 1, before: text.upperBound), isDouble,
      let close = closing(closer, opener: bytes[start], from: colons, before: text.upperBound)
    else { return }
    fields.append(
      InlineField(
        form: .bracketed, key: key, value: bytes.trimmed(colons..<close),
        range: start..<(close + 1), block: block))
  }

  /// A key and the offset behind its colons; emphasis around it or around key and colons is left out.
  private func key(
    from start: Int, before end: Int
  ) -> (key: Range<Int>, colons: Int, isDouble: Bool)? {
    var offset = start
    while offset < end, bytes[offset] == .star || bytes[offset] == .underscore { offset += 1 }
    let first = offset
    guard first < end, bytes[first].isLetter || bytes[first] >= 0x80 else { return nil }
    let limit = min(end, first + Self.keyLimit)
    while offset < limit, isKeyByte(bytes[offset]) { offset += 1 }
    let key = bytes.trimmed(first..<offset)
    while offset < end, bytes[offset] == .star { offset += 1 }
    guard offset < end, bytes[offset] == .colon else { return nil }
    let isDouble = offset + 1 < end && bytes[offset + 1] == .colon
    offset += isDouble ? 2 : 1
    while offset < end, bytes[offset] == .star { offset += 1 }
    guard isDouble || offset == end || bytes[offset].isBlank else { return nil }
    return (key, offset, isDouble)
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == .dash || byte == .underscore || byte == .space
      || byte >= 0x80
  }

  /// The bracket that closes one opened before `start`, on the same line.
  private func closing(_ closer: UInt8, opener: UInt8, from start: Int, before end: Int) -> Int? {
    let limit = min(end, start + Self.reach)
    var depth = 0
    var offset = start
    while offset < limit, !bytes[offset].isLineEnd {
      if bytes[offset] == opener { depth += 1 }
      if bytes[offset] == closer {
        if depth == 0 { return offset }
        depth -= 1
      }
      offset += 1
    }
    return nil
  }
}

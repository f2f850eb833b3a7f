extension InlineScanner {
  /// The longest key of a field, in bytes.
  private static let keyLimit = 40

  /// Takes `key:: value`, or at the head of a list item `key: value`, if it stands at `start`; says
  /// whether it does.
  mutating func takeLineField(
    at start: Int, in text: Range<Int>, block: Int, oneColon: Bool
  ) -> Bool {
    guard start < text.upperBound else { return false }
    var begin = bytes.skippingBlanks(in: start..<text.upperBound)
    while begin < text.upperBound, bytes[begin] == .greater || bytes[begin].isBlank { begin += 1 }
    guard let (key, colons, isDouble) = key(from: begin, before: text.upperBound),
      isDouble || oneColon
    else { return false }
    let lineEnd = bytes[colons..<text.upperBound].firstIndex { $0.isLineEnd } ?? text.upperBound
    let end = bytes.trimmed(colons..<lineEnd).upperBound
    let value = bytes.trimmed(colons..<max(colons, end))
    fields.append(
      InlineField(
        form: isDouble ? .line : .oneColon, key: key, value: value,
        range: begin..<max(value.upperBound, colons), block: block))
    return true
  }

  /// The bracket at an offset, with the key behind it if it may begin `[key:: value]`.
  func openBracket(at offset: Int, before end: Int) -> OpenBracket {
    let head = key(from: offset + 1, before: end)
    return OpenBracket(
      offset: offset, field: head.flatMap { $0.isDouble ? ($0.key, $0.colons) : nil })
  }

  /// Takes `[key:: value]` or `(key:: value)` if its bracket has a key and is near enough; says whether
  /// it did.
  ///
  /// The value may run over line ends, as a sentence does in a text that an editor has wrapped.
  mutating func takeField(in bracket: OpenBracket, closedAt close: Int, block: Int) -> Bool {
    guard let (key, valueStart) = bracket.field, close - bracket.offset <= Self.reach else {
      return false
    }
    fields.append(
      InlineField(
        form: .bracketed, key: key, value: bytes.trimmed(valueStart..<max(valueStart, close)),
        range: bracket.offset..<(close + 1), block: block))
    return true
  }

  /// Keeps what begins as a field and has no end, for those who would rather read too much of it.
  mutating func leaveOpen(_ bracket: OpenBracket, block: Int) {
    guard let (key, valueStart) = bracket.field else { return }
    unclosedFields.append(
      InlineField(
        form: .bracketed, key: key, value: bytes.trimmed(valueStart..<max(valueStart, textEnd)),
        range: bracket.offset..<max(valueStart, textEnd), block: block))
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
    guard !key.isEmpty, offset < end, bytes[offset] == .colon else { return nil }
    let isDouble = offset + 1 < end && bytes[offset + 1] == .colon
    offset += isDouble ? 2 : 1
    while offset < end, bytes[offset] == .star { offset += 1 }
    guard isDouble || offset == end || bytes[offset].isBlank || bytes[offset].isLineEnd else {
      return nil
    }
    return (key, offset, isDouble)
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == .dash || byte == .underscore || byte == .space
      || byte >= 0x80
  }
}

/// A bracket that something may close.
struct OpenBracket {
  let offset: Int
  /// The key of the field that it may begin, and where the value starts.
  let field: (key: Range<Int>, valueStart: Int)?
}

extension [UInt8] {
  /// The end of the list marker with which a range begins: `-`, `*`, `+`, `1.` or `1)`; nil where
  /// there is none, or no gap behind it.
  func endOfListMarker(in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound, self[offset].isDigit { offset += 1 }
    let digits = offset - range.lowerBound
    guard digits < 10, offset < range.upperBound else { return nil }
    let isMarker =
      switch self[offset] {
      case .dash, .star, .plus: digits == 0
      case .dot, .closeParenthesis: digits > 0
      default: false
      }
    let end = offset + 1
    let isGap = end == range.upperBound || self[end].isBlank || hasNoBreakSpace(at: end)
    return isMarker && isGap ? end : nil
  }
}

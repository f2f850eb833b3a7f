func isDigit(_ byte: UInt8) -> Bool {
  UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
}

func isLetterOrDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
}

/// The number that so many ASCII digits write, at an offset that has as many bytes behind it.
func decimal(_ bytes: [UInt8], at offset: Int, digits: Int) -> Int? {
  var value = 0
  for index in offset..<offset + digits {
    guard isDigit(bytes[index]) else { return nil }
    value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
  }
  return value
}

/// The number that a text of ASCII digits writes; nil with a sign, or with more or fewer digits.
func decimal(_ text: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
  let bytes = Array(text.utf8)
  return digits.contains(bytes.count) ? decimal(bytes, at: 0, digits: bytes.count) : nil
}

import Findings

extension NotePath {
  /// The path as the index has it: as text, and in hexadecimal where that does not name the file.
  var columns: (text: String, bytes: String?) {
    guard !isUTF8 else { return (text, nil) }
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return (text, digits.joined())
  }

  /// The path that two columns say; nil where they say none.
  init?(columns text: String, _ hexadecimal: String?) {
    guard let hexadecimal else {
      self.init(text)
      return
    }
    let digits = Array(hexadecimal.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      let pair = String(decoding: digits[place...(place + 1)], as: UTF8.self)
      guard let byte = UInt8(pair, radix: 16) else { return nil }
      bytes.append(byte)
    }
    self.init(bytes: bytes)
  }
}

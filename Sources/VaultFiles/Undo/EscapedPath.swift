/// A path without spaces, control characters and `%`, which become `%20` and so on.
func escapedPath(_ path: [UInt8]) -> [UInt8] {
  path.flatMap { byte -> [UInt8] in
    guard byte <= UInt8(ascii: " ") || byte == percent || byte == 0x7F else { return [byte] }
    let digits = String(byte, radix: 16, uppercase: true)
    return [percent] + (byte < 16 ? "0" : "").utf8 + digits.utf8
  }
}

/// The path that `escapedPath` was made of.
func unescapedPath(_ text: [UInt8]) -> [UInt8] {
  var path: [UInt8] = []
  var rest = text[...]
  while let byte = rest.popFirst() {
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    if byte == percent, let value = UInt8(digits, radix: 16) {
      path.append(value)
      rest = rest.dropFirst(2)
    } else {
      path.append(byte)
    }
  }
  return path
}

private let percent = UInt8(ascii: "%")

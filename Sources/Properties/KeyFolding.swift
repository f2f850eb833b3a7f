/// A key as keys are compared: in small letters, without spaces, `_` and `-`.
///
/// `Last Contact`, `last_contact` and `lastContact` are all `lastcontact`.
package func foldedKey(_ key: String) -> String {
  // Most keys are typed as they are compared.
  let isFolded = key.utf8.allSatisfy { $0 < 0x80 && foldedByte($0) == $0 }
  return isFolded ? key : foldedASCII(key) ?? foldedScalars(key)
}

/// Nil where a key holds anything but ASCII: most hold nothing else.
private func foldedASCII(_ key: String) -> String? {
  var folded: [UInt8] = []
  folded.reserveCapacity(key.utf8.count)
  for byte in key.utf8 {
    if byte >= 0x80 { return nil }
    if let byte = foldedByte(byte) { folded.append(byte) }
  }
  return String(decoding: folded, as: UTF8.self)
}

/// Nil for a byte that is left out.
private func foldedByte(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
  case 0x20, 0x09...0x0D, UInt8(ascii: "_"), UInt8(ascii: "-"): nil
  default: byte
  }
}

private func foldedScalars(_ key: String) -> String {
  let kept = key.unicodeScalars.filter {
    $0 != "_" && $0 != "-" && !$0.properties.isWhitespace
  }
  return String(String.UnicodeScalarView(kept)).lowercased()
}

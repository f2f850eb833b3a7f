/// A key as keys are compared: in small letters, without spaces, `_` and `-`.
///
/// `Last Contact`, `last_contact` and `lastContact` are all `lastcontact`.
package func foldedKey(_ key: some StringProtocol) -> String {
  foldedASCII(key) ?? foldedScalars(key)
}

/// Nil where a key holds anything but ASCII: most hold nothing else.
private func foldedASCII(_ key: some StringProtocol) -> String? {
  var folded: [UInt8] = []
  folded.reserveCapacity(key.utf8.count)
  for byte in key.utf8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
    case 0x20, 0x09...0x0D, UInt8(ascii: "_"), UInt8(ascii: "-"): break
    case 0x80...: return nil
    default: folded.append(byte)
    }
  }
  return String(decoding: folded, as: UTF8.self)
}

private func foldedScalars(_ key: some StringProtocol) -> String {
  let kept = key.unicodeScalars.filter {
    $0 != "_" && $0 != "-" && !$0.properties.isWhitespace
  }
  return String(String.UnicodeScalarView(kept)).lowercased()
}

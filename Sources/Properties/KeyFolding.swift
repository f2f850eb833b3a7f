/// A key as keys are compared: in small letters, without spaces, `_` and `-`.
///
/// `Last Contact`, `last_contact` and `lastContact` are all `lastcontact`.
package func foldedKey(_ key: some StringProtocol) -> String {
  let kept = key.unicodeScalars.filter {
    $0 != "_" && $0 != "-" && !$0.properties.isWhitespace
  }
  return String(String.UnicodeScalarView(kept)).lowercased()
}

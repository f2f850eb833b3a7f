/// An address that a page may link to.
struct LinkAddress: Hashable {
  let text: String

  /// Nil for an address that could run something or leave the vault: only `http`, `https`, `mailto`,
  /// `tel` and paths relative to the page are linked.
  ///
  /// Browsers drop tabs and line ends inside an address, and take a backslash for a slash; so one with
  /// control characters, spaces or hidden characters is none, and so is a path that begins with either
  /// slash, as `//host` is another machine.
  init?(_ address: String) {
    let scalars = address.unicodeScalars
    guard let first = scalars.first, first != "/", first != "\\" else { return nil }
    guard !scalars.contains(where: { $0.isControl || $0.isHidden || $0.properties.isWhitespace })
    else { return nil }
    if let scheme = Self.scheme(of: address) {
      guard Self.schemes.contains(scheme.lowercased()) else { return nil }
    }
    text = address
  }

  private static let schemes: Set = ["http", "https", "mailto", "tel"]

  /// What stands before the first colon, unless that is part of a path, query or fragment.
  private static func scheme(of address: String) -> Substring? {
    let scalars = address.unicodeScalars
    guard let mark = scalars.firstIndex(where: { ":/?#".unicodeScalars.contains($0) }) else {
      return nil
    }
    return scalars[mark] == ":" ? Substring(scalars[..<mark]) : nil
  }
}

/// Characters that do not show, as docs/FORMAT.md writes them: `⟨tab⟩`, `⟨CR⟩`, `⟨FF⟩` for a byte,
/// `⟨70000 × x⟩` for a text over and over, `⟨end⟩` where a note ends without a line end.
enum VisibleText {
  private static let names: [(name: String, scalar: Unicode.Scalar)] = [
    ("tab", "\t"), ("CR", "\r"), ("LF", "\n"), ("NUL", "\0"), ("BOM", "\u{FEFF}"),
    ("NBSP", "\u{A0}"), ("ZWSP", "\u{200B}"), ("LS", "\u{2028}"), ("NEL", "\u{85}"),
    ("VS", "\u{FE0F}"),
  ]

  /// What cannot be read as such a text.
  struct UnknownName: Error {
    let name: String
  }

  /// The bytes that a text stands for.
  static func bytes(_ text: some StringProtocol) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "⟨"), let close = closing(of: rest[open...]) {
      bytes += rest[..<open].utf8
      bytes += try meaning(of: rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    return bytes + rest.utf8
  }

  /// Where the bracket ends that a text begins with: `⟨3 × ⟨LF⟩⟩` holds another.
  private static func closing(of text: Substring) -> Substring.Index? {
    var depth = 0
    return text.indices.first { index in
      if text[index] == "⟨" { depth += 1 }
      if text[index] == "⟩" { depth -= 1 }
      return depth == 0
    }
  }

  /// The bytes of a block of lines: every line ends with a line feed, but for `⟨end⟩`.
  static func bytes(ofLines lines: [String]) throws -> [UInt8] {
    let text = lines.map { $0 + "\n" }.joined()
    let ending = "⟨end⟩\n"
    return try bytes(text.hasSuffix(ending) ? text.dropLast(ending.count) : text[...])
  }

  private static func meaning(of name: Substring) throws -> [UInt8] {
    if let known = names.first(where: { $0.name == name }) {
      return Array(String(known.scalar).utf8)
    }
    if name.utf8.count == 2, let byte = UInt8(name, radix: 16) { return [byte] }
    let parts = name.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, parts[1] == "×", let count = Int(parts[0]) else {
      throw UnknownName(name: String(name))
    }
    return Array(repeatElement(try bytes(parts[2]), count: count).joined())
  }

  /// A text with what does not show made visible, and long runs of one character made short.
  static func shown(_ text: String) -> String {
    var shown = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      let run = rest.prefix { $0 == scalar }
      rest = rest[run.endIndex...]
      shown +=
        run.count < 20
        ? String(repeating: visible(scalar), count: run.count)
        : "⟨\(run.count) × \(visible(scalar))⟩"
    }
    return shown
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String {
    if let known = names.first(where: { $0.scalar == scalar }) { return "⟨\(known.name)⟩" }
    let isHidden = scalar.value < 0x20 || scalar.properties.generalCategory == .format
    return isHidden ? "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩" : String(scalar)
  }
}

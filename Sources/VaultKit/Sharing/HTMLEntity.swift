/// Characters that HTML writes by name or number: `&amp;`, `&#233;`, `&#xE9;`.
enum HTMLEntity {
  /// The bytes that an entity stands for, and where it ends; nil where `&` is only itself.
  static func decode(_ bytes: [UInt8], at start: Int) -> (decoded: [UInt8], end: Int)? {
    let name = bytes[(start + 1)...].prefix(longest).prefix {
      $0 == UInt8(ascii: "#") || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26
    }
    guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";")
    else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    guard let decoded = text.hasPrefix("#") ? numbered(text.dropFirst()) : named(text) else {
      return nil
    }
    return (Array(decoded.utf8), name.endIndex + 1)
  }

  /// Longer names are not among ours.
  private static let longest = 10

  private static func numbered(_ digits: Substring) -> String? {
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }

  private static func named(_ name: String) -> String? {
    if let sign = signs[name] { return sign }
    // Letters with accents are named by the letter and the accent: `eacute`, `Ouml`.
    guard let letter = name.first, let mark = accents[String(name.dropFirst())] else { return nil }
    let composed = "\(letter)\(mark)"
    return composed.count == 1 ? composed : nil
  }

  private static let signs = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "",
    "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
    "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "bull": "•",
    "middot": "·", "ensp": " ", "emsp": " ", "thinsp": " ", "szlig": "ß", "aelig": "æ",
    "AElig": "Æ", "oelig": "œ", "OElig": "Œ", "oslash": "ø", "Oslash": "Ø", "eth": "ð",
    "ETH": "Ð", "thorn": "þ", "THORN": "Þ",
  ]

  private static let accents = [
    "grave": "\u{300}", "acute": "\u{301}", "circ": "\u{302}", "tilde": "\u{303}",
    "uml": "\u{308}", "ring": "\u{30A}", "cedil": "\u{327}", "caron": "\u{30C}",
  ]
}

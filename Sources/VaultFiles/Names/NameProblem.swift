import Findings

/// What in the name of a note other systems, links or people's eyes cannot hold; nil if nothing.
///
/// Looks at the last part of the path only.
package func nameProblem(_ path: NotePath) -> String? {
  let name = path.bytes.split(separator: UInt8(ascii: "/")).last ?? []
  // Most names hold letters, digits and spaces, and nothing else.
  if !name.allSatisfy(isPlain) {
    guard let text = String(validating: name, as: UTF8.self) else { return "the name is not UTF-8" }
    for scalar in text.unicodeScalars {
      if let problem = problem(of: scalar) { return "the name holds " + problem }
    }
  }
  if isDeviceName(name) { return "Windows keeps this name for a device" }
  if name.count > longestName { return "the name is longer than \(longestName) bytes" }
  return nil
}

/// The longest name that leaves room for what sync tools add; a disk holds 255 bytes.
private let longestName = 240

private func isPlain(_ byte: UInt8) -> Bool {
  byte.isDigit || byte.lowercased &- UInt8(ascii: "a") < 26 || byte == 0x20
    || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
}

private func problem(of scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0x0A, 0x0D: "a line break"
  case 0x00..<0x20, 0x7F..<0xA0: "a control character"
  case 0x202A...0x202E, 0x2066...0x2069: "a character that turns the direction of text"
  default:
    if "#^[]".unicodeScalars.contains(scalar) {
      "`\(scalar)`, which a link to it cannot hold"
    } else if ":?*<>\\".unicodeScalars.contains(scalar) {
      "`\(scalar)`, which Windows and some sync tools cannot hold"
    } else {
      nil
    }
  }
}

/// Whether Windows takes a name, up to its first dot, for a device such as `CON` or `COM1`.
private func isDeviceName(_ name: ArraySlice<UInt8>) -> Bool {
  let stem = name.prefix { $0 != UInt8(ascii: ".") }.map(\.lowercased)
  if ["con", "prn", "aux", "nul"].contains(where: { stem.elementsEqual($0.utf8) }) { return true }
  return stem.count == 4 && (stem.starts(with: "com".utf8) || stem.starts(with: "lpt".utf8))
    && (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(stem[3])
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Reports

/// How the documents become text: the same bytes for the same values.
public enum JSON {
  /// On several lines, for one document; ends in a newline.
  public static func document(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return inert(compacted(Array(try encoder.encode(value)))) + [UInt8(ascii: "\n")]
  }

  /// On one line, for one record of many; ends in a newline.
  public static func line(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return inert(Array(try encoder.encode(value))) + [UInt8(ascii: "\n")]
  }

  /// The document with what acts on a terminal without being seen written as `\u202e`, as Foundation
  /// writes the control characters of ASCII: a program reads the same text.
  private static func inert(_ json: [UInt8]) -> [UInt8] {
    guard json.contains(where: { $0 >= 0x7F }) else { return json }
    var inert: [UInt8] = []
    inert.reserveCapacity(json.count)
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      if scalar.value >= 0x7F, scalar.isControl || scalar.isHidden {
        for unit in scalar.utf16 {
          let digits = String(unit, radix: 16)
          inert += Array("\\u".utf8) + Array(repeating: UInt8(ascii: "0"), count: 4 - digits.count)
          inert += Array(digits.utf8)
        }
      } else {
        inert += scalar.utf8
      }
    }
    return inert
  }

  /// The document with `[]` for an empty list, which Foundation spreads over three lines, and with
  /// no space before a colon.
  private static func compacted(_ json: [UInt8]) -> [UInt8] {
    var compacted: [UInt8] = []
    compacted.reserveCapacity(json.count)
    var offset = 0
    while offset < json.count {
      let byte = json[offset]
      if byte == UInt8(ascii: "\"") {
        let end = endOfString(in: json, from: offset)
        compacted += json[offset..<end]
        offset = end
        continue
      }
      let isClosing = byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
      if isClosing, let opening = compacted.lastIndex(where: { !isBlank($0) }),
        compacted[opening] == byte - 2
      {
        compacted.removeSubrange((opening + 1)...)
      }
      let isSpaceBeforeColon = byte == UInt8(ascii: " ") && json[offset...].starts(with: " : ".utf8)
      if !isSpaceBeforeColon { compacted.append(byte) }
      offset += 1
    }
    return compacted
  }

  /// Behind the closing quote of the string that begins at an offset.
  private static func endOfString(in json: [UInt8], from start: Int) -> Int {
    var offset = start + 1
    while offset < json.count, json[offset] != UInt8(ascii: "\"") {
      offset += json[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(offset + 1, json.count)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
  }
}

import Days
import Findings
import NoteSyntax

/// A link of a note, with the day of what it stands in.
package struct LinkFact: Hashable, Sendable {
  /// The target without heading, block and shown text; of a Markdown link the path from the root.
  package let target: String
  /// The line, counted from 1.
  package let line: Int
  /// The bytes of the target.
  package let range: Range<Int>
  /// The day of the entry or note that holds it.
  package let day: Day?

  init(target: String, line: Int, range: Range<Int>, day: Day?) {
    self.target = target
    self.line = line
    self.range = range
    self.day = day
  }
}

extension Note {
  /// The target of a link as a name or path: percent-decoded and from the root of the vault where it is
  /// a Markdown link.
  package func target(of link: Link) -> String {
    let written = text(link.target)
    guard link.form == .markdown else { return written }
    var parts = path.folders
    for part in written.percentDecoded.split(separator: "/") {
      if part == ".." {
        _ = parts.popLast()
      } else if part != "." {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

extension String {
  /// Each `%` and two digits as the byte that they stand for.
  package var percentDecoded: String {
    guard contains("%") else { return self }
    let bytes = Array(utf8)
    var decoded: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "%"), offset + 2 < bytes.count,
        let value = UInt8(
          String(decoding: bytes[(offset + 1)...(offset + 2)], as: UTF8.self), radix: 16)
      {
        decoded.append(value)
        offset += 3
      } else {
        decoded.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}

/// The bytes of one file, and where its lines begin.
///
/// Lines are an editor's: they end with LF, CRLF or a lone CR, and with nothing else.
package struct SourceText: Sendable {
  package let bytes: [UInt8]
  /// The byte offset of the first byte of each line; never empty.
  package let lineStarts: [Int]
  /// Where the text begins: behind the byte order mark, if there is one.
  package let textStart: Int

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = Self.starts(of: bytes)
    textStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The number of lines; text after the last line end counts as one, even if empty.
  package var lineCount: Int { lineStarts.count }

  /// The line that holds the byte at `offset`, counted from 1.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, counted from 1, without its line end and without a byte order mark.
  package func range(ofLine line: Int) -> Range<Int> {
    let start = line == 1 ? textStart : lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// The bytes of a line with its line end, and with a byte order mark before it.
  package func fullRange(ofLine line: Int) -> Range<Int> {
    lineStarts[line - 1]..<(line < lineStarts.count ? lineStarts[line] : bytes.count)
  }

  /// The text of a range of bytes.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The place of the byte at `offset`, with its line for people to look at.
  package func place(at offset: Int) -> Place {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let range = range(ofLine: line)
    let before = text(range.lowerBound..<min(max(offset, range.lowerBound), range.upperBound))
    return Place(line: line, column: before.utf16.count + 1, excerpt: excerpt(of: range))
  }

  /// The beginning of a line, cut between two characters: a line can be as long as the note.
  private func excerpt(of line: Range<Int>) -> String {
    var end = min(line.upperBound, line.lowerBound + Place.excerptLimit)
    while end > line.lowerBound, end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return text(line.lowerBound..<end)
  }

  private static func starts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 40 + 2)
    bytes.withUnsafeBytes { text in
      let hasReturns = text.firstOffset(of: UInt8(ascii: "\r"), from: 0) < text.count
      if hasReturns {
        appendStarts(of: text, to: &starts)
      } else {
        var end = text.firstOffset(of: UInt8(ascii: "\n"), from: 0)
        while end < text.count {
          starts.append(end + 1)
          end = text.firstOffset(of: UInt8(ascii: "\n"), from: end + 1)
        }
      }
    }
    return starts
  }

  /// The same where lines may end with CR.
  private static func appendStarts(of text: UnsafeRawBufferPointer, to starts: inout [Int]) {
    for (offset, byte) in text.enumerated() {
      let isEnd =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && (offset + 1 == text.count || text[offset + 1] != UInt8(ascii: "\n"))
      if isEnd { starts.append(offset + 1) }
    }
  }
}

/// A place in a file, as an editor shows it.
package struct Place: Hashable, Sendable {
  /// The line, counted from 1.
  package let line: Int
  /// The column, counted from 1 in UTF-16 code units, as language servers and most editors count.
  package let column: Int
  /// The line itself, at most `excerptLimit` bytes of it.
  package let excerpt: String

  /// How much of a line is kept to be shown, in bytes.
  package static let excerptLimit = 400

  package init(line: Int, column: Int, excerpt: String = "") {
    self.line = line
    self.column = column
    self.excerpt = excerpt
  }

  /// The first character of a file, where the whole of it is meant.
  package static let start = Place(line: 1, column: 1)
}

extension SourceText {
  /// A range without blanks and line ends at its ends.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isSpace(start) { start += 1 }
    while end > start, isSpace(end - 1) { end -= 1 }
    return start..<end
  }

  private func isSpace(_ offset: Int) -> Bool {
    let byte = bytes[offset]
    return byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

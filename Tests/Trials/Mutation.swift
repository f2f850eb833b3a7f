/// A note with damage done to it by chance, as disks, editors, merges and slips of the hand do it.
package enum Mutation {
  /// - Parameter others: what pieces are taken from.
  package static func of(
    _ note: [UInt8], among others: [[UInt8]], with random: inout SeededRandom
  ) -> [UInt8] {
    var bytes = note
    for _ in 0...random.below(6) { change(&bytes, others, &random) }
    return bytes
  }

  private static func change(
    _ bytes: inout [UInt8], _ others: [[UInt8]], _ random: inout SeededRandom
  ) {
    let place = random.below(bytes.count + 1)
    switch random.below(11) {
    case 0: overwrite(&bytes, at: place, with: UInt8(random.below(256)))
    case 1: overwrite(&bytes, at: place, with: marks[random.below(marks.count)])
    case 2: bytes.insert(contentsOf: random.pick(RandomPieces.inlines).utf8, at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
    case 4: bytes.removeSubrange(place...)
    case 5: bytes.removeSubrange(..<place)
    case 6: changeLines(&bytes) { $0.swapAt(random.below($0.count), random.below($0.count)) }
    case 7:
      changeLines(&bytes) { lines in
        let line = lines[random.below(lines.count)]
        for _ in 0...random.below(30) { lines.insert(line, at: random.below(lines.count)) }
      }
    case 8:
      let piece = others.isEmpty ? [] : others[random.below(others.count)]
      let start = random.below(piece.count)
      bytes.insert(contentsOf: piece[start...].prefix(random.below(400)), at: place)
    case 9:
      let end = [UInt8](random.pick(["\r", "\r\n", "\u{2028}", "\u{A0}", "\0", "\u{FEFF}"]).utf8)
      bytes.insert(contentsOf: end, at: place)
    default:
      let run = [UInt8](repeating: marks[random.below(marks.count)], count: random.below(200))
      bytes.insert(contentsOf: run, at: place)
    }
  }

  private static func overwrite(_ bytes: inout [UInt8], at place: Int, with byte: UInt8) {
    if place < bytes.count { bytes[place] = byte }
  }

  private static func changeLines(
    _ bytes: inout [UInt8], _ change: (inout [ArraySlice<UInt8>]) -> Void
  ) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    change(&lines)
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// Bytes that Markdown and YAML give a meaning.
  private static let marks = Array("[](){}:-#|>*_`~<!&'\"\\ \t\n\r,.0129x".utf8)
}

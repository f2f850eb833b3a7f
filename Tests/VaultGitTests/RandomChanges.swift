import Trials

/// Changes to a note by chance, each with a word that nothing else has.
struct RandomChanges {
  private var random: SeededRandom
  /// The words that are in both versions.
  private(set) var words: [String] = []
  private var count = 0

  init(seed: Int) {
    random = SeededRandom(seed: seed &+ 1_000_003)
  }

  /// A note with one to four changes.
  mutating func changed(_ bytes: [UInt8], by side: String) -> [UInt8] {
    var lines = Self.lines(of: bytes)
    for _ in 0...random.below(4) {
      let word = "\(side)\(count)x"
      count += 1
      let place = random.below(lines.count + 1)
      let end = lines.first.map(Self.end) ?? Array("\n".utf8)
      switch random.below(7) {
      case 0 where place < lines.count:
        // A line of this side's own may go too.
        let gone = lines.remove(at: place)
        words.removeAll { Array($0.utf8).isWithin(gone) }
      case 1 where place < lines.count && lines[place].count > Self.end(of: lines[place]).count:
        let end = Self.end(of: lines[place])
        lines[place] = Array(lines[place].dropLast(end.count)) + Array(" \(word)".utf8) + end
        words.append(word)
      case 2:
        add(
          "- 2026-0\(1 + random.below(9))-1\(random.below(10)): \(word)", word, end, at: place,
          &lines)
      case 3:
        add(
          "### 2026-0\(1 + random.below(9))-1\(random.below(10)) \(word)", word, end, at: place,
          &lines)
      case 4:
        let open = lines.indices.filter { Array("[ ]".utf8).isWithin(lines[$0]) }
        guard let line = open.first else { continue }
        if let mark = lines[line].firstIndex(of: UInt8(ascii: "[")), mark + 1 < lines[line].count {
          lines[line][mark + 1] = UInt8(ascii: "x")
        }
      case 5:
        add("- [ ] \(word)", word, end, at: place, &lines)
      default:
        add("\(word) and more", word, end, at: place, &lines)
      }
    }
    return lines.flatMap(\.self)
  }

  private mutating func add(
    _ text: String, _ word: String, _ end: [UInt8], at place: Int, _ lines: inout [[UInt8]]
  ) {
    // A last line without an end gets one first.
    if place == lines.count, let last = lines.last, Self.end(of: last).isEmpty {
      lines[place - 1] += end.isEmpty ? Array("\n".utf8) : end
    }
    lines.insert(Array(text.utf8) + (end.isEmpty ? Array("\n".utf8) : end), at: place)
    words.append(word)
  }

  private static func end(of line: [UInt8]) -> [UInt8] {
    Array(line.suffix(while: { $0 == 0x0A || $0 == 0x0D }))
  }

  /// The lines with their ends.
  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      line.append(byte)
      let isBeforeFeed = index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0A || byte == 0x0D && !isBeforeFeed {
        lines.append(line)
        line = []
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

extension [UInt8] {
  fileprivate func isWithin(_ other: [UInt8]) -> Bool { other.firstRange(of: self) != nil }

  fileprivate func suffix(while predicate: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = lastIndex { !predicate($0) }.map { $0 + 1 } ?? startIndex
    return self[start...]
  }
}

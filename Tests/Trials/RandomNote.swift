/// A note put together by chance from pieces of the shapes that people write.
package struct RandomNote {
  private var random: SeededRandom
  private var lines: [String] = []

  package init(seed: Int) {
    random = SeededRandom(seed: seed)
    if !random.once(in: 5) { addFrontMatter() }
    for _ in 0..<random.below(14) { addPiece() }
  }

  /// The note as bytes: one kind of line end or all of them, now and then a byte order mark.
  package var bytes: [UInt8] {
    var random = random
    let ends = ["\n", "\r\n", "\r"]
    let kind = random.once(in: 3) ? random.below(4) : 0
    var text = random.once(in: 10) ? "\u{FEFF}" : ""
    for (index, line) in lines.enumerated() {
      let isBare = index == lines.count - 1 && random.once(in: 3)
      text += line + (isBare ? "" : kind == 3 ? random.pick(ends) : ends[kind])
    }
    return Array(text.utf8)
  }

  private mutating func addFrontMatter() {
    if random.once(in: 30) { lines.append("") }
    lines.append(random.once(in: 20) ? "--- " : "---")
    for _ in 0..<random.below(9) {
      let property = random.pick(RandomPieces.properties)
      lines += property.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    if !random.once(in: 15) { lines.append(random.once(in: 15) ? "..." : "---") }
  }

  private mutating func addPiece() {
    switch random.below(9) {
    case 0: lines.append(random.pick(RandomPieces.headings))
    case 1: addSection()
    case 2, 3: addList(depth: 0)
    case 4: addTable()
    case 5: lines += random.pick(RandomPieces.odd).split(separator: "\n").map(String.init)
    case 6: lines += ["> " + words, "> - " + entry]
    default: lines += [words, words]
    }
    if !random.once(in: 4) { lines.append("") }
  }

  private mutating func addSection() {
    let marks = String(repeating: "#", count: 1 + random.below(6))
    lines.append("\(marks) \(entry)" + (random.once(in: 6) ? " ##" : ""))
    if random.once(in: 2) { lines.append(words) }
    if random.once(in: 5) { lines += [random.pick(RandomPieces.dates), ""] }
  }

  private mutating func addList(depth: Int) {
    let marker = random.pick(["-", "-", "-", "*", "+", "1.", "2)", "- -"])
    for _ in 0...random.below(4) {
      let indent = String(repeating: random.once(in: 9) ? "\t" : "  ", count: depth)
      let task =
        random.once(in: 4) ? random.pick(["[ ] ", "[x] ", "[-] ", "[🎉] ", "[/]\u{A0}"]) : ""
      let gap = random.once(in: 12) ? random.pick(["\u{A0}", "   ", "\t"]) : " "
      lines.append("\(indent)\(marker)\(gap)\(task)\(random.once(in: 3) ? words : entry)")
      if random.once(in: 6) { lines.append("\(indent)  \(words)") }
      if random.once(in: 9) { lines.append("\(indent)> \(words)") }
      if depth < 4, random.once(in: 4) { addList(depth: depth + 1) }
    }
  }

  private mutating func addTable() {
    lines += [random.pick(["| Date | Kind | Notes |", "|When|What|", "| Who | Date |"])]
    lines.append(random.pick(["|---|---|---|", "| --- | :-: |", "|-|-|-|"]))
    for _ in 0..<random.below(4) {
      lines.append("| \(random.pick(RandomPieces.dates)) | \(words) | [[Tom\\|T]] \(words) |")
    }
  }

  /// A line of a log.
  private var entry: String {
    mutating get {
      let gap = random.pick([
        ": ", " — ", " – ", " | ", " ", "", " (Fri) ", " 14:30 ", ", Friday: ",
      ])
      return random.pick(RandomPieces.dates) + gap + random.pick(RandomPieces.kinds) + words
    }
  }

  /// A few words with what may stand among them.
  private var words: String {
    mutating get {
      var words: [String] = []
      for _ in 0...random.below(5) {
        words.append(random.pick(random.once(in: 2) ? RandomPieces.inlines : RandomPieces.words))
      }
      return words.joined(separator: random.once(in: 8) ? "" : " ")
    }
  }
}

/// The lines of two reports at one place, where both were written into.
enum ReportItems {
  /// All lines of both sides, an item that both have once, as the side has it that ticked it; nil where
  /// both ticked it and said different things.
  static func united(_ hunk: ThreeWay<[Line]>) -> [Line]? {
    var lines: [Line] = []
    var theirs = hunk.theirs
    for line in hunk.ours {
      guard let index = theirs.firstIndex(where: { isSame($0, line) }) else {
        lines.append(line)
        continue
      }
      guard let chosen = chosen(line, theirs.remove(at: index), base: hunk.base) else { return nil }
      lines.append(chosen)
    }
    return lines + theirs
  }

  private static func isSame(_ line: Line, _ other: Line) -> Bool {
    if line == other { return true }
    if isDigest(line), isDigest(other) { return true }
    if isStatement(line), isStatement(other) { return true }
    return id(of: line).map { $0 == id(of: other) } ?? false
  }

  private static func chosen(_ ours: Line, _ theirs: Line, base: [Line]) -> Line? {
    if ours == theirs || isDigest(ours) { return ours }
    if isStatement(ours) { return united(ours, statement: theirs) }
    let base = base.first { isSame($0, ours) }
    if let settled = ThreeWay(base: base, ours: ours, theirs: theirs).settled ?? nil {
      return settled
    }
    if isOpen(theirs) { return ours }
    return isOpen(ours) ? theirs : nil
  }

  private static func isDigest(_ line: Line) -> Bool { line.starts(with: "digest: ".utf8) }

  /// The last line of a report, which says which of its lines we wrote.
  private static func isStatement(_ line: Line) -> Bool {
    line.starts(with: "[written by vault]: # \"".utf8) && line.last == UInt8(ascii: "\"")
  }

  /// The digests of both sides' statements.
  private static func united(_ ours: Line, statement theirs: Line) -> Line {
    let quote = UInt8(ascii: "\"")
    let parts = [ours, theirs].map { $0.split(separator: quote, omittingEmptySubsequences: false) }
    guard parts.allSatisfy({ $0.count == 3 }) else { return ours }
    let digests = parts.map { $0[1].split(separator: 0x20) }
    let all = digests[0] + digests[1].filter { !digests[0].contains($0) }
    return parts[0][0] + [quote] + all.joined(separator: [0x20]) + [quote]
  }

  private static func isOpen(_ line: Line) -> Bool {
    guard let task = TaskLine(line) else { return false }
    return task.mark == [0x20] && line.last.map { $0 != 0x20 } ?? false && endsWithID(line)
  }

  private static func endsWithID(_ line: Line) -> Bool {
    guard let id = id(of: line) else { return false }
    return line.suffix(id.count).elementsEqual(id)
  }

  /// `^r-4f1ck2`, wherever it stands in an item: words may follow it.
  private static func id(of line: Line) -> Line? {
    guard TaskLine(line) != nil,
      let start = line.indices.last(where: { index in
        line[index] == UInt8(ascii: "^") && index > 0 && line[index - 1] == 0x20
      })
    else { return nil }
    let id = line[start...].prefix { $0 != 0x20 && $0 != 0x09 }
    return id.count > 3 ? Line(id) : nil
  }
}

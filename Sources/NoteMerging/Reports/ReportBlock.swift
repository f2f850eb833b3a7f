import Reports

/// A line of a report, or an item with the lines below it that belong to it.
struct ReportBlock: Equatable {
  /// What makes it the same in both sides' reports.
  enum Key: Hashable {
    /// `^r-4f1ck2`
    case item(Line)
    /// The digest of the report in its front matter.
    case digest
    /// The last line, which says which lines we wrote.
    case statement
    case line(Line)
  }

  let key: Key
  let lines: [Line]
  /// The blank lines behind it.
  var blanks: [Line] = []

  /// The blocks of a report.
  static func split(_ lines: [Line]) -> [ReportBlock] {
    let texts = lines.map { String(decoding: $0, as: UTF8.self) }
    var blocks: [ReportBlock] = []
    var place = 0
    while place < lines.count {
      if lines[place].isBlank, !blocks.isEmpty {
        blocks[blocks.count - 1].blanks.append(lines[place])
        place += 1
        continue
      }
      let key = key(of: lines[place])
      var end = place + 1
      if case .item = key { end = ReportLines.end(ofItemAt: place, in: texts) }
      blocks.append(ReportBlock(key: key, lines: Array(lines[place..<end])))
      place = end
    }
    return blocks
  }

  /// The lines below an item.
  var details: ArraySlice<Line> { lines.dropFirst() }

  /// What stands between the brackets of an item, in lower case.
  var mark: Line? {
    guard case .item = key, let mark = TaskLine(lines[0])?.mark else { return nil }
    return mark == [UInt8(ascii: "X")] ? [UInt8(ascii: "x")] : mark
  }

  var isHeading: Bool { lines[0].first == UInt8(ascii: "#") }

  /// Whether `vault apply` has taken an item in.
  var isDealtWith: Bool {
    details.contains { String(decoding: $0, as: UTF8.self).contains("- \(TickedReport.doneMark)") }
  }

  /// Whether nobody ticked an item, nor wrote behind or below it.
  func isUntouched(_ written: LineDigests) -> Bool {
    guard case .item(let id) = key else { return false }
    return mark == [0x20] && lines[0].suffix(id.count).elementsEqual(id)
      && details.allSatisfy(written.contains)
  }

  private static func key(of line: Line) -> Key {
    if line.starts(with: "digest: ".utf8) { return .digest }
    if LineDigests.isStatement(String(decoding: line, as: UTF8.self)) { return .statement }
    return id(of: line).map(Key.item) ?? .line(line)
  }

  /// `^r-4f1ck2`, wherever it stands in an item: words may follow it.
  private static func id(of line: Line) -> Line? {
    guard TaskLine(line) != nil,
      let start = line.indices.first(where: { isID(line[$0...], in: line) })
    else { return nil }
    return Line(line[start...].prefix { $0 != 0x20 && $0 != 0x09 })
  }

  /// Whether a caret stands here with a letter, a hyphen and six characters behind it.
  private static func isID(_ rest: ArraySlice<UInt8>, in line: Line) -> Bool {
    guard rest.first == UInt8(ascii: "^"), rest.startIndex > 0, line[rest.startIndex - 1] == 0x20
    else { return false }
    let id = rest.dropFirst().prefix { $0 != 0x20 && $0 != 0x09 }
    return id.count >= 8 && id[id.startIndex + 1] == UInt8(ascii: "-")
  }
}

extension LineDigests {
  /// Whether we wrote a line.
  func contains(_ line: Line) -> Bool { contains(String(decoding: line, as: UTF8.self)) }

  /// What the report of these lines says of itself.
  init(statedIn lines: [Line]) {
    self.init(statedIn: lines.map { String(decoding: $0, as: UTF8.self) })
  }
}

/// Items of a list that both sides added at one place: both sides' are kept, each once.
enum ListItems {
  /// The items of ours and then those of theirs that ours does not have; nil where a side added
  /// anything but items.
  static func united(_ ours: [Line], _ theirs: [Line]) -> [Line]? {
    guard var items = items(of: ours), let others = Self.items(of: theirs) else { return nil }
    for other in others {
      if items.contains(other) { continue }
      // One task, which a side has closed.
      let twin = items.indices.first { index in
        items[index].count == other.count
          && items[index].map(\.wordsOfTask) == other.map(\.wordsOfTask)
      }
      guard let twin else {
        items.append(other)
        continue
      }
      let pairs = zip(items[twin], other).map { HunkSettling.settledLine(nil, $0, $1) }
      let settled = pairs.compactMap(\.self)
      if settled.count == pairs.count { items[twin] = settled } else { items.append(other) }
    }
    return items.flatMap(\.self)
  }

  /// The items with the lines below each; nil where the lines are not a list.
  private static func items(of lines: [Line]) -> [[Line]]? {
    guard let first = lines.first, let depth = depth(of: first) else { return nil }
    var items: [[Line]] = []
    for line in lines {
      if Self.depth(of: line) == depth {
        items.append([line])
      } else if !items.isEmpty, line.prefix(while: isSpace).count > depth {
        items[items.count - 1].append(line)
      } else {
        return nil
      }
    }
    return items
  }

  /// How far the marker of an item is indented; nil where the line begins no item.
  private static func depth(of line: Line) -> Int? {
    let indent = line.prefix(while: isSpace).count
    var rest = line[indent...]
    let digits = rest.prefix { $0 &- 0x30 < 10 }.count
    rest = rest.dropFirst(digits)
    let markers = digits > 0 ? [UInt8(ascii: "."), UInt8(ascii: ")")] : Array("-*+".utf8)
    guard let marker = rest.first, markers.contains(marker), let next = rest.dropFirst().first,
      isSpace(next)
    else { return nil }
    return indent
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

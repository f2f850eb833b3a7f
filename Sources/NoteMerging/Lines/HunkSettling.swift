/// Settles a place that git leaves open although the sides did not change the same words: git asks for
/// a line in between, and knows neither tasks nor lists.
enum HunkSettling {
  static func settle(_ hunk: ThreeWay<[Line]>) -> [MergedPart] {
    if let lines = hunk.settled ?? lineByLine(hunk) ?? deletions(hunk) { return [.lines(lines)] }
    if let parts = insertions(hunk) { return parts }
    return besideCommonLines(hunk)
  }

  /// Each line by itself, where the sides have as many: none was added or removed.
  private static func lineByLine(_ hunk: ThreeWay<[Line]>) -> [Line]? {
    let count = hunk.ours.count
    guard hunk.theirs.count == count, hunk.base.isEmpty || hunk.base.count == count else {
      return nil
    }
    var lines: [Line] = []
    for index in 0..<count {
      let base = hunk.base.isEmpty ? nil : hunk.base[index]
      guard let line = settledLine(base, hunk.ours[index], hunk.theirs[index]) else { return nil }
      lines.append(line)
    }
    return lines
  }

  static func settledLine(_ base: Line?, _ ours: Line, _ theirs: Line) -> Line? {
    let settled = ThreeWay<Line?>(base: base, ours: ours, theirs: theirs).settled
    if let settled { return settled }
    return TaskLine.merged(base, ours, theirs)
  }

  /// Both sides only removed lines, each its own.
  private static func deletions(_ hunk: ThreeWay<[Line]>) -> [Line]? {
    guard Set(hunk.base).count == hunk.base.count, hunk.ours.isPart(of: hunk.base),
      hunk.theirs.isPart(of: hunk.base)
    else { return nil }
    let kept = Set(hunk.ours).intersection(hunk.theirs)
    return hunk.base.filter(kept.contains)
  }

  /// One side added lines before or behind those that the other side changed, or both added lines.
  private static func insertions(_ hunk: ThreeWay<[Line]>) -> [MergedPart]? {
    if hunk.base.isEmpty {
      return ListItems.united(hunk.ours, hunk.theirs).map { [.lines($0)] }
    }
    if let added = hunk.theirs.added(behind: hunk.base), !hunk.ours.isEmpty {
      return behind(hunk.ours, of: hunk.base, added)
    }
    if let added = hunk.ours.added(behind: hunk.base), !hunk.theirs.isEmpty {
      return behind(hunk.theirs, of: hunk.base, added)
    }
    if let added = hunk.theirs.added(before: hunk.base), !hunk.ours.isEmpty,
      hunk.ours.added(before: hunk.base) == nil
    {
      return [.lines(added + hunk.ours)]
    }
    if let added = hunk.ours.added(before: hunk.base), !hunk.theirs.isEmpty,
      hunk.theirs.added(before: hunk.base) == nil
    {
      return [.lines(added + hunk.theirs)]
    }
    return nil
  }

  /// The changed lines and what the other side added behind them; nil where both added there.
  private static func behind(
    _ changed: [Line], of base: [Line], _ added: [Line]
  ) -> [MergedPart]? {
    changed.added(behind: base) == nil ? [.lines(changed + added)] : nil
  }

  /// The conflict without the lines at its ends that are the same on both sides.
  private static func besideCommonLines(_ hunk: ThreeWay<[Line]>) -> [MergedPart] {
    var hunk = hunk
    var before: [Line] = []
    var behind: [Line] = []
    while let line = hunk.ours.first, line == hunk.theirs.first,
      hunk.base.isEmpty || hunk.base.first == line
    {
      before.append(line)
      hunk = hunk.map { Array($0.dropFirst()) }
    }
    while let line = hunk.ours.last, line == hunk.theirs.last,
      hunk.base.isEmpty || hunk.base.last == line
    {
      behind.insert(line, at: 0)
      hunk = hunk.map { Array($0.dropLast()) }
    }
    if before.isEmpty, behind.isEmpty { return [.conflict(hunk)] }
    return [.lines(before)] + settle(hunk) + [.lines(behind)]
  }
}

extension [Line] {
  /// Whether these are some of other lines, in their order.
  func isPart(of other: [Line]) -> Bool {
    var rest = self[...]
    for line in other where line == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  fileprivate func added(behind base: [Line]) -> [Line]? {
    count > base.count && starts(with: base) ? Array(dropFirst(base.count)) : nil
  }

  fileprivate func added(before base: [Line]) -> [Line]? {
    count > base.count && suffix(base.count).elementsEqual(base)
      ? Array(dropLast(base.count)) : nil
  }
}

import VaultReview

extension MarkdownReport {
  /// A report written anew that keeps every tick, word and paragraph which a person put into the present
  /// one, and the items that were dealt with.
  ///
  /// It is still a report that a hand has touched: its digest fits only what we wrote.
  package func bytes(of review: Review, keeping present: [UInt8]) -> [UInt8] {
    let fresh = bytes(of: review)
    let known = LineDigests(of: ReportLines.split(fresh).map { TaskLine($0)?.written ?? $0 })
    return ReportOutline(fresh).keeping(ReportOutline(present, known: known)).bytes
  }
}

extension ReportOutline {
  /// The outline of this report with what a person put into another.
  fileprivate func keeping(_ present: ReportOutline) -> ReportOutline {
    var result = self
    result.digests.formUnion(present.digests)
    result.preface = present.preface
    for (place, part) in present.parts.enumerated() where part.isTouched(digests: present.digests) {
      if let slot = result.slot(of: part) {
        result.parts[slot].take(part, digests: present.digests)
      } else {
        result.insert(part, from: present, at: place)
      }
    }
    return result
  }

  private func slot(of part: Part) -> Int? {
    parts.firstIndex { $0.kind == part.kind && $0.key == part.key }
  }

  /// Puts in a part that the new report does not have: at the end of its section, which is put in too
  /// where it has gone.
  private mutating func insert(_ part: Part, from present: ReportOutline, at place: Int) {
    if part.kind == .heading || part.kind == .opening {
      parts.insert(part, at: part.kind == .opening ? 0 : slotForSection(before: place, of: present))
      return
    }
    var kept = part
    kept.details = []
    let heading = present.parts[..<place].last { $0.kind == .heading }
    guard let heading else {
      parts.append(kept)
      return
    }
    var start = slot(of: heading)
    if start == nil {
      let slot = slotForSection(before: place, of: present)
      var bare = heading
      bare.theirs = []
      parts.insert(bare, at: slot)
      start = slot
    }
    let next = parts[((start ?? 0) + 1)...].firstIndex { $0.kind == .heading } ?? parts.count
    parts.insert(kept, at: next)
  }

  /// Where a section goes that only the present report has: behind the nearest before it that both have.
  private func slotForSection(before place: Int, of present: ReportOutline) -> Int {
    let earlier = present.parts[..<place].reversed().lazy.filter { $0.kind == .heading }
    for heading in earlier {
      guard let slot = slot(of: heading) else { continue }
      return parts[(slot + 1)...].firstIndex { $0.kind == .heading } ?? parts.count
    }
    return parts.firstIndex { $0.kind == .heading } ?? parts.count
  }

  /// The whole report.
  fileprivate var bytes: [UInt8] {
    var lines = preface
    for (place, part) in parts.enumerated() {
      let isApart = part.kind == .heading || part.kind == .opening && place > 0
      if isApart || endsWithParagraph(lines) { lines.append("") }
      lines += [part.line] + part.details + part.theirs
    }
    let all = head + lines + ["", digests.statement(for: lines), ""]
    return Array(all.joined(separator: "\n").utf8)
  }

  /// Whether a list that followed would be read into a paragraph of somebody's.
  private func endsWithParagraph(_ lines: [String]) -> Bool {
    guard let last = lines.last, let before = parts.last(where: { $0.theirs.last == last }) else {
      return false
    }
    return before.theirs.contains("") && !last.hasPrefix(" ") && !last.hasPrefix("- ")
  }
}

extension ReportOutline.Part {
  /// Whether a person did anything with it.
  fileprivate func isTouched(digests: LineDigests) -> Bool {
    guard theirs.isEmpty, let task else { return !theirs.isEmpty }
    return task.mark != " " || !task.remark.isEmpty || !digests.contains(task.written)
  }

  /// Takes over what a person put to the same part in another report.
  fileprivate mutating func take(_ other: Self, digests: LineDigests) {
    theirs = other.theirs
    guard let mine = task, let task = other.task else { return }
    // A line that was reworded by hand stays as it is.
    line = digests.contains(task.written) ? mine.taking(task) : other.line
  }
}

import Reports

/// One item of a report, or one line, that both sides have.
struct ReportItems {
  /// Which lines each side's report says that we wrote.
  let written: ThreeWay<LineDigests>

  /// As the side has it that touched it.
  ///
  /// Where both did, both stay, ours first; but a conflict where they answered differently and an
  /// answer has still to be taken into the notes.
  func united(_ base: ReportBlock?, _ ours: ReportBlock, _ theirs: ReportBlock) -> [MergedPart] {
    guard case .item = ours.key else {
      return [.lines(ours.key == .statement ? [statement(ours, theirs)] : ours.lines)]
    }
    let versions = ThreeWay(base: base?.lines, ours: ours.lines, theirs: theirs.lines)
    if let settled = versions.settled ?? nil { return [.lines(settled)] }
    if theirs.isUntouched(written.theirs) { return [.lines(ours.lines)] }
    if ours.isUntouched(written.ours) { return [.lines(theirs.lines)] }
    if ours.lines[0] == theirs.lines[0], ours.isDealtWith == theirs.isDealtWith {
      return [.lines(ours.lines + theirs.details.filter { !ours.lines.contains($0) })]
    }
    let marks = [ours.mark, theirs.mark]
    let isAgreed = marks[0] == marks[1] || marks.contains([0x20])
    guard isAgreed || ours.isDealtWith && theirs.isDealtWith else {
      let base = base?.lines ?? []
      return [.conflict(ThreeWay(base: base, ours: ours.lines, theirs: theirs.lines))]
    }
    let words = theirs.details.filter { !written.theirs.contains($0) }
    return [.lines(ours.lines + [theirs.lines[0]] + words)]
  }

  /// The line that says which lines we wrote, of both sides' lines.
  private func statement(_ ours: ReportBlock, _ theirs: ReportBlock) -> Line {
    let quote = UInt8(ascii: "\"")
    let parts = [ours, theirs].map {
      $0.lines[0].split(separator: quote, omittingEmptySubsequences: false)
    }
    guard parts.allSatisfy({ $0.count == 3 }) else { return ours.lines[0] }
    let digests = parts.map { $0[1].split(separator: 0x20) }
    let all = digests[0] + digests[1].filter { !digests[0].contains($0) }
    return parts[0][0] + [quote] + all.joined(separator: [0x20]) + [quote]
  }
}

/// Merges what stands below the front matter: entries one by one, all else by lines.
struct BodyMerge {
  let lines: LineMerger

  func merged(_ bodies: ThreeWay<NoteBody>) async throws -> [MergedPart] {
    let matching = EntryMatching(bodies.map(\.entries))
    let skeleton = Skeleton(bodies, matching)
    let units = MergedUnits(try await lines.merge(skeleton.lines))
    var placing = EntryPlacing(units, matching, LogOrder(bodies))
    placing.place(
      ours: HomeUnits(bodies.ours, matching.numbers.ours),
      theirs: HomeUnits(bodies.theirs, matching.numbers.theirs))

    var entries: [Int: [MergedPart]] = [:]
    for unit in placing.merged.units {
      guard let number = unit.entry else { continue }
      entries[number] = try await merged(matching.versions[number])
    }
    return placing.merged.parts(
      entry: { entries[$0] ?? [] },
      side: { matching.versions[$0][keyPath: $1]?.lines ?? [] })
  }

  private func merged(_ entry: ThreeWay<WrittenEntry?>) async throws -> [MergedPart] {
    if let settled = entry.settled { return [.lines(settled?.lines ?? [])] }
    guard let ours = entry.ours, let theirs = entry.theirs else {
      // Removed by one side and kept by the other as it was is settled; this one is kept.
      return [.lines((entry.ours ?? entry.theirs ?? entry.base)?.lines ?? [])]
    }
    if entry.base == nil, let larger = ours.larger(theirs) { return [.lines(larger.lines)] }
    return try await lines.merge(entry.map { $0?.lines ?? [] })
  }
}

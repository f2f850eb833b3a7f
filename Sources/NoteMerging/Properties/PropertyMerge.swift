import Days
import NoteSyntax
import People
import Properties

/// Merges one property that both sides changed, or both added.
struct PropertyMerge {
  let names: PropertyNames

  /// The lines of the property; nil where a person has to decide.
  func merged(_ versions: ThreeWay<PropertyPart?>) -> [Line]? {
    guard let ours = versions.ours, let theirs = versions.theirs else { return nil }
    if names.key(of: ours.property) == .lastContact, let newer = newer(ours, theirs) {
      return newer.lines
    }
    return union(versions.base, ours, theirs)
  }

  private func newer(_ ours: PropertyPart, _ theirs: PropertyPart) -> PropertyPart? {
    guard let mine = day(of: ours), let other = day(of: theirs) else { return nil }
    return other > mine ? theirs : ours
  }

  private func day(of part: PropertyPart) -> Day? {
    guard case .text(let text) = part.property.value, case .day(let day) = DateReading(text.text)
    else { return nil }
    return day
  }

  /// The items of both lists, without those that one side took out.
  private func union(
    _ base: PropertyPart?, _ ours: PropertyPart, _ theirs: PropertyPart
  ) -> [Line]? {
    let isListKey = names.key(of: ours.property).map(Self.listKeys.contains) ?? false
    let old = base.map { WrittenList($0, isListKey: isListKey)?.items }
    guard let mine = WrittenList(ours, isListKey: isListKey),
      let other = WrittenList(theirs, isListKey: isListKey), let old = old ?? [],
      theirs.comments.isSubset(of: ours.comments.union(base?.comments ?? [])),
      mine.form != .commas || other.form != .commas || isListKey
    else { return nil }
    if mine.items.isEmpty, mine.form == .commas {
      return other.lines(with: Self.union(old, other.items, mine.items))
    }
    return mine.lines(with: Self.union(old, mine.items, other.items))
  }

  private static func union(
    _ base: [WrittenList.Item], _ host: [WrittenList.Item], _ guest: [WrittenList.Item]
  ) -> [WrittenList.Item] {
    host.filter { !base.contains($0) || guest.contains($0) }
      + guest.filter { !base.contains($0) && !host.contains($0) }
      .map { WrittenList.Item(text: $0.text, raw: $0.raw) }
  }

  private static let listKeys: Set<ProfileKey> = [
    .interests, .offers, .lookingFor, .groups, .knows, .notIntroduce, .aliases, .attendees, .dates,
    .introducedBy,
  ]
}

extension PropertyPart {
  /// The comments on its lines.
  fileprivate var comments: Set<Line> {
    Set(
      lines.compactMap { line in
        let start = line.indices.first { index in
          line[index] == UInt8(ascii: "#")
            && (index == 0 || line[index - 1] == 0x20 || line[index - 1] == 0x09)
        }
        return start.map { Line(line[$0...]) }
      })
  }
}

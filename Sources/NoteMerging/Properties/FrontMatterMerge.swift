import People
import VaultSettings

/// Merges the front matter of a note, key by key.
struct FrontMatterMerge {
  private let versions: ThreeWay<FrontMatterParts?>
  private let names: PropertyNames

  init(_ versions: ThreeWay<FrontMatterParts?>, settings: Settings) {
    self.versions = versions
    names = PropertyNames(versions, settings: settings)
  }

  /// The front matter with its fences; nothing where it goes.
  func merged() -> [MergedPart] {
    if let settled = versions.settled { return settled.map { [.lines($0.lines)] } ?? [] }
    var parts: [MergedPart] = []
    let byName = versions.map { version in
      Dictionary(
        (version?.parts ?? []).map { (names.name(of: $0.property), $0) },
        uniquingKeysWith: { first, _ in first })
    }
    for name in order() {
      parts += merged(byName.map { $0[name] })
    }
    parts.append(.lines(merged(versions.map { $0?.tail ?? [] })))
    guard let host = versions.ours ?? versions.theirs else { return [] }
    let isEmpty = parts.settledLines?.isEmpty ?? false
    let isWanted = versions.map { $0 != nil }.settled ?? true
    if isEmpty, !isWanted { return [] }
    return [.lines([host.opening])] + parts + [.lines([host.closing])]
  }

  private func merged(_ part: ThreeWay<PropertyPart?>) -> [MergedPart] {
    let lead = merged(part.map { $0?.lead ?? [] })
    let lines = part.map { $0?.lines }
    if let settled = lines.settled {
      if let settled { return [.lines(lead + settled)] }
      // Where a property goes, the comments before it go too, unless the other side changed them.
      let isSaid = (part.ours ?? part.theirs).map { $0.lead != part.base?.lead } ?? false
      return isSaid ? [.conflict(part.map { $0.map { $0.lead + $0.lines } ?? [] })] : []
    }
    if let merged = PropertyMerge(names: names).merged(part) { return [.lines(lead + merged)] }
    return [.lines(lead), .conflict(lines.map { $0 ?? [] })]
  }

  /// Comments of both sides.
  private func merged(_ lead: ThreeWay<[Line]>) -> [Line] {
    lead.settled ?? lead.ours + lead.theirs.filter { !lead.ours.contains($0) }
  }

  /// The names of all properties: in the order of the side that changed it, the other's new ones behind
  /// those that they stand behind there.
  private func order() -> [String] {
    let all = versions.map { ($0?.parts ?? []).map { names.name(of: $0.property) } }
    let shared = Set(all.base).intersection(all.ours).intersection(all.theirs)
    let kept = all.map { $0.filter(shared.contains) }
    let isTheirs = kept.ours == kept.base && kept.theirs != kept.base
    var order = isTheirs ? all.theirs : all.ours
    let other = isTheirs ? all.ours : all.theirs
    for (index, name) in other.enumerated() where !order.contains(name) {
      let before = other[..<index].last { order.contains($0) }
      var place = before.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      while place < order.count, !other.contains(order[place]) { place += 1 }
      order.insert(name, at: place)
    }
    return order
  }
}

extension FrontMatterParts {
  /// All lines, with the fences.
  var lines: [Line] { [opening] + parts.flatMap { $0.lead + $0.lines } + tail + [closing] }
}

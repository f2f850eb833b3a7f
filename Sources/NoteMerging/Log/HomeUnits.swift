/// Where something stands in one version of a note: an entry, or the so-manieth line of these words.
enum Landmark: Hashable {
  case entry(Int)
  case line(Line, Int)

  var entry: Int? {
    if case .entry(let number) = self { number } else { nil }
  }
}

/// The units of one version, with what other versions know them by.
struct HomeUnits {
  struct Unit {
    let landmark: Landmark
    let gap: [Line]
  }

  private(set) var units: [Unit] = []
  let end: [Line]

  init(_ body: NoteBody, _ numbers: [Int]) {
    var counts: [Line: Int] = [:]
    for unit in body.units {
      switch unit.content {
      case .entry(let index):
        units.append(Unit(landmark: .entry(numbers[index]), gap: unit.gap))
      case .line(let line):
        counts[line, default: 0] += 1
        units.append(Unit(landmark: .line(line, counts[line, default: 1]), gap: unit.gap))
      }
    }
    end = body.end
  }
}

extension MergedUnits {
  /// Where each thing stands that other versions may know.
  var landmarks: [Landmark?] {
    var counts: [Line: Int] = [:]
    return units.map { unit in
      switch unit.content {
      case .entry(let number): return .entry(number)
      case .conflict: return nil
      case .line(let line):
        counts[line, default: 0] += 1
        return .line(line, counts[line, default: 1])
      }
    }
  }
}

/// A line of a note in which each entry is one line, so that git merges what stands around entries.
enum SkeletonLine {
  /// The first byte of a line that stands for an entry; no note that is merged so has it.
  static let mark: UInt8 = 1

  /// The line of an entry; `variant` tells its versions apart where one side removed what the other
  /// changed.
  static func entry(_ number: Int, variant: String = "") -> Line {
    [mark] + Line("\(number) \(variant)".utf8)
  }

  /// The number of the entry that a line stands for.
  static func number(_ line: Line) -> Int? {
    guard line.first == mark else { return nil }
    return Int(String(decoding: line.dropFirst().prefix { $0 != 0x20 }, as: UTF8.self))
  }
}

/// The three versions of a note's body without their new entries, each other entry as one line.
struct Skeleton {
  let lines: ThreeWay<[Line]>

  init(_ bodies: ThreeWay<NoteBody>, _ matching: EntryMatching) {
    let base = Version(matching.numbers.base, matching, \.base)
    let places = base.places(in: bodies.base)
    lines = ThreeWay(
      base: base.lines(of: bodies.base, places: places),
      ours: Version(matching.numbers.ours, matching, \.ours)
        .lines(of: bodies.ours, places: places),
      theirs: Version(matching.numbers.theirs, matching, \.theirs)
        .lines(of: bodies.theirs, places: places))
  }

  /// Where an entry stands: behind which line, and behind how many blank ones.
  private struct Place {
    let before: Line?
    let gap: [Line]
  }

  /// One version, with the numbers of its entries.
  private struct Version {
    let numbers: [Int]
    let matching: EntryMatching
    let version: KeyPath<ThreeWay<WrittenEntry?>, WrittenEntry?>

    init(
      _ numbers: [Int], _ matching: EntryMatching,
      _ version: KeyPath<ThreeWay<WrittenEntry?>, WrittenEntry?>
    ) {
      self.numbers = numbers
      self.matching = matching
      self.version = version
    }

    func places(in body: NoteBody) -> [Int: Place] {
      var places: [Int: Place] = [:]
      var before: Line?
      for unit in body.units {
        switch unit.content {
        case .line(let line): before = line
        case .entry(let index):
          places[numbers[index]] = Place(before: before, gap: unit.gap)
          before = SkeletonLine.entry(numbers[index])
        }
      }
      return places
    }

    func lines(of body: NoteBody, places: [Int: Place]) -> [Line] {
      var lines: [Line] = []
      var before: Line?
      /// The largest gap before the new entries that have just been left out.
      var leftOut: [Line]?
      for unit in body.units {
        switch unit.content {
        case .line(let line):
          lines += Self.larger(unit.gap, leftOut) + [line]
          before = line
        case .entry(let index):
          let number = numbers[index]
          if matching.isNew(number) {
            leftOut = Self.larger(unit.gap, leftOut)
            continue
          }
          // Where new entries went in between, the gap is as it was before.
          let place = places[number]
          let isBesideTheSame = leftOut != nil && place?.before == before
          lines += isBesideTheSame ? place?.gap ?? [] : Self.larger(unit.gap, leftOut)
          lines.append(line(of: number))
          before = SkeletonLine.entry(number)
        }
        leftOut = nil
      }
      return lines + body.end
    }

    private static func larger(_ gap: [Line], _ other: [Line]?) -> [Line] {
      guard let other, other.count > gap.count else { return gap }
      return other
    }

    private func line(of number: Int) -> Line {
      let entry = matching.versions[number]
      let isRemoved = entry.ours == nil || entry.theirs == nil
      let isChanged = entry[keyPath: version] != entry.base
      return SkeletonLine.entry(number, variant: isRemoved && isChanged ? "changed" : "")
    }
  }
}

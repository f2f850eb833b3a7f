/// For each unit of a version what stands nearest to it, there and in the merged note.
struct Neighbours {
  /// A unit that both have: where it is at home, and in the merged note.
  private struct Known {
    let index: Int
    let place: Int
    let isEntry: Bool
  }

  private var before: [Known?] = []
  private var behind: [Known?] = []
  private let end: Int

  init(of home: HomeUnits, in merged: MergedUnits) {
    var places: [Landmark: Int] = [:]
    for (place, landmark) in merged.landmarks.enumerated() {
      if let landmark { places[landmark] = place }
    }
    let known = home.units.enumerated().map { index, unit in
      places[unit.landmark].map {
        Known(index: index, place: $0, isEntry: unit.landmark.entry != nil)
      }
    }
    var last: Known?
    for unit in known {
      before.append(last)
      last = unit ?? last
    }
    last = nil
    for unit in known.reversed() {
      behind.append(last)
      last = unit ?? last
    }
    behind.reverse()
    end = merged.units.count
  }

  /// The place in the merged note of a unit that is not there: beside an entry rather than a line, else
  /// behind what stands before it.
  func slot(of index: Int) -> Int {
    switch (before[index], behind[index]) {
    case (let before?, let behind?):
      return behind.isEntry && !before.isEntry ? behind.place : before.place + 1
    case (let before?, nil): return before.place + 1
    case (nil, let behind?): return behind.place
    case (nil, nil): return end
    }
  }
}

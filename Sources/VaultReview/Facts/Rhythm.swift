import Days
import People
import VaultIndex

/// How often we were in touch in each of the last twelve months, as a line of blocks: `▁▂▁▄…`.
package struct Rhythm {
  /// The days with contact in each month of the calendar, the oldest first, this month last.
  package let counts: [Int]

  package init(of person: Person, on day: Day) {
    var counts = Array(repeating: 0, count: 12)
    let thisMonth = day.monthNumber
    var last: Day?
    for contact in person.contacts(until: day) {
      let age = thisMonth - contact.day.monthNumber
      // Newest first: everything further is older still.
      guard age < counts.count else { break }
      if contact.day != last { counts[counts.count - 1 - age] += 1 }
      last = contact.day
    }
    self.counts = counts
  }

  package var isEmpty: Bool { counts.allSatisfy { $0 == 0 } }

  /// A step for each day with contact; where a month has more than seven, the fullest is the whole
  /// block, and no month with contact looks like one without.
  package var blocks: String {
    let steps = Self.blocks.count - 1
    let most = max(counts.max() ?? 0, steps)
    return String(counts.map { Self.blocks[($0 * steps + most - 1) / most] })
  }

  /// The same in words: `days in touch, the oldest month first: 0, 1, …`.
  package var words: String {
    "days in touch, the oldest month first: \(counts.map(String.init).joined(separator: ", "))"
  }

  private static let blocks = Array("▁▂▃▄▅▆▇█")
}

extension Day {
  fileprivate var monthNumber: Int { year * 12 + month }
}

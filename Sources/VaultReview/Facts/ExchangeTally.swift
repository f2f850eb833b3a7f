import Days
import People

/// What was marked as given and as received in some time: how often, and how much time it took.
package struct ExchangeTally: Hashable, Sendable {
  /// What went one way.
  package struct Side: Hashable, Sendable {
    /// How often something is marked.
    package fileprivate(set) var count = 0
    /// The time that is marked with it.
    package fileprivate(set) var time = TimeSpent(minutes: 0)
    /// How often a time is marked.
    fileprivate var timeCount = 0
  }

  package private(set) var given = Side()
  package private(set) var received = Side()

  /// How often something is marked, both ways.
  package var count: Int { given.count + received.count }

  /// Counts what an entry marks.
  mutating func add(_ entry: LogEntry) {
    for field in entry.fields {
      if field.kind.isGiving {
        given.count += 1
      } else if field.kind == .received {
        received.count += 1
      } else if field.kind == .time, let time = TimeSpent(field.value.value),
        let isGiven = entry.isGiven(field)
      {
        let side = isGiven ? \ExchangeTally.given : \.received
        self[keyPath: side].time = self[keyPath: side].time + time
        self[keyPath: side].timeCount += 1
      }
    }
  }

  /// "6 given (4 hours) and 1 received": with the time where one is marked.
  package var words: String {
    "\(given.words(" given")) and \(received.words(" received"))"
  }
}

extension ExchangeTally.Side {
  /// "6", "6 (4 hours)"; some words may follow the number.
  package func words(_ behind: String = "") -> String {
    time.minutes > 0 ? "\(count)\(behind) (\(time.words))" : "\(count)\(behind)"
  }
}

extension ExchangeTally {
  /// To which side it leans, and how clearly.
  struct Lean: Hashable {
    let isGiven: Bool
    /// The larger side and both of them, in times or in minutes.
    let larger: Int
    let all: Int
  }

  /// The side on which so much in a hundred of what is marked stands; nil where that is neither, or
  /// where less than `least` is marked.
  ///
  /// Often is weighed first. Time is weighed where it is marked often enough; where the two lean to
  /// different sides, there is nothing to say.
  func lean(from least: Int, percent: Int) -> Lean? {
    guard count >= max(1, least) else { return nil }
    let often = Lean(given.count, received.count, percent: percent)
    let isTimed = given.timeCount + received.timeCount >= max(1, least)
    let time = Lean(given.time.minutes, received.time.minutes, percent: percent)
    guard isTimed, let time else { return often }
    return often.map { $0.isGiven == time.isGiven ? $0 : nil } ?? time
  }
}

extension ExchangeTally.Lean {
  fileprivate init?(_ given: Int, _ received: Int, percent: Int) {
    let all = given + received
    let larger = max(given, received)
    guard all > 0, 100 * larger >= percent * all else { return nil }
    self.init(isGiven: given >= received, larger: larger, all: all)
  }
}

extension EntryField.Kind {
  /// Whether it is something I gave: an introduction is a gift.
  var isGiving: Bool { self == .gave || self == .introduced }
}

extension LogEntry {
  /// Whether a time is mine that I gave, or theirs: as what stands on its line says, else the whole
  /// entry; nil where that is both, or neither, as of an hour's talk.
  fileprivate func isGiven(_ time: EntryField) -> Bool? {
    let beside = fields.filter { $0.value.line == time.value.line }
    return beside.isGiven ?? (beside.isExchange ? nil : fields.isGiven)
  }
}

extension [EntryField] {
  fileprivate var isExchange: Bool { contains { $0.kind.isGiving || $0.kind == .received } }

  /// Whether only giving is marked, or only receiving; nil where it is both or neither.
  fileprivate var isGiven: Bool? {
    let gives = contains { $0.kind.isGiving }
    return gives == contains { $0.kind == .received } ? nil : gives
  }
}

import Days
import People
import VaultIndex

/// What is good to know of someone before writing to them, in a few lines.
struct Brief {
  private let person: Person
  private let day: Day

  /// At most so many promises and interests are named.
  private static let most = 4

  init(of person: Person, on day: Day) {
    self.person = person
    self.day = day
  }

  var lines: [Phrase] {
    [lastTime, lastTry, atAGlance, rhythm].compactMap(\.self)
  }

  private var lastTime: Phrase? {
    guard let entry = person.entries.first(where: { $0.isContact && $0.day <= day }) else {
      return nil
    }
    let words = entry.text.excerpt()
    return words.isEmpty ? nil : "last time: \(words)"
  }

  /// They were not there, and nothing came of it since.
  private var lastTry: Phrase? {
    let entry = person.entries.first { $0.day <= day && ($0.isContact || $0.kind == "tried") }
    guard let entry, !entry.isContact else { return nil }
    let source = entry.source
    return "\(cited: "you tried on \(entry.day.words(on: day))", at: source)"
  }

  private var atAGlance: Phrase? {
    let parts = promises + interests + person.postingPlaces.map { "\(page: $0.name, url: $0.url)" }
    return parts.isEmpty ? nil : parts.joined(by: " · ")
  }

  private var promises: [Phrase] {
    person.promises.filter { $0.isMine && $0.state == .open }.prefix(Self.most).map { promise in
      let source = Source(path: promise.path, line: promise.line)
      return "\(cited: "you promised", at: source): \(promise.text.quoted(atMost: 80))"
    }
  }

  private var interests: [Phrase] {
    let interests = person.profile.interests.prefix(Self.most).map {
      "\($0.value.quoted(atMost: 40))" as Phrase
    }
    return interests.isEmpty ? [] : ["they like \(interests.listed())"]
  }

  private var rhythm: Phrase? {
    let rhythm = Rhythm(of: person, on: day)
    return rhythm.isEmpty
      ? nil : "rhythm, 12 months: \(drawn: rhythm.blocks, saying: rhythm.words)"
  }
}

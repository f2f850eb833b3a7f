import Days
import Findings
import People
import VaultIndex
import VaultSettings

/// Why two people are not to be introduced, and the line that says so.
struct Objection {
  let words: Phrase
  let source: Source

  /// Everything that speaks against it, what is sure first.
  static func all(to one: Person, and other: Person, in context: ReviewContext) -> [Objection] {
    let resting = [one, other].flatMap { ends($0, in: context) }
    let stated =
      statements(of: one, about: other, in: context)
      + statements(of: other, about: one, in: context)
    let found = resting + stated + [company(of: one, and: other, in: context)].compactMap(\.self)
    guard found.isEmpty else {
      return found.indices.filter { place in
        !found[..<place].contains { $0.words.text == found[place].words.text }
      }.map { found[$0] }
    }
    // Whatever the review goes by holds here too.
    let known = KnownPairs(among: [one, other], at: [0, 1], in: context.index, on: context.day)
    guard known.contain(PersonPair(0, 1)) else { return [] }
    return [Objection(words: "they know each other", source: Source(path: one.path, line: 1))]
  }

  /// That I introduced the two already.
  static func repeating(
    _ one: Person, and other: Person, in context: ReviewContext
  ) -> Objection? {
    let found =
      introductions(of: one, to: other, in: context)
      + introductions(of: other, to: one, in: context)
    return found.first
  }

  private static func ends(_ person: Person, in context: ReviewContext) -> [Objection] {
    let profile = person.profile
    guard profile.died != nil || profile.isArchived else { return [] }
    let state = profile.died != nil ? "has died" : "is archived"
    let source = Source(path: person.path, line: profile.died?.line ?? 1)
    return [Objection(words: "\(person) \(state)", source: source)]
  }

  private static func statements(
    of person: Person, about other: Person, in context: ReviewContext
  ) -> [Objection] {
    let profile = person.profile
    func stated(_ values: [Stated<String>], _ words: Phrase) -> [Objection] {
      Self.stated(values, words, in: person.path, about: other, in: context)
    }
    return stated(profile.notIntroduce, "you decided not to introduce them")
      + stated(profile.knows, "\(person) knows \(other)")
      + stated(profile.introducedBy, "\(other) introduced \(person) to you")
      + introductions(of: person, to: other, in: context).prefix(1)
  }

  /// That I introduced the two, as one of their notes says.
  private static func introductions(
    of person: Person, to other: Person, in context: ReviewContext
  ) -> [Objection] {
    person.entries.filter {
      context.index.isAboutUs($0.path, person) && $0.day <= context.day
    }.flatMap { entry in
      entry.fields.filter { $0.kind == .introduced }.flatMap { field in
        stated(
          [field.value], "you introduced them on \(entry.day.words(on: context.day))",
          in: entry.path, about: other, in: context)
      }
    }
  }

  private static func stated(
    _ values: [Stated<String>], _ words: Phrase, in note: NotePath, about other: Person,
    in context: ReviewContext
  ) -> [Objection] {
    values.filter { context.index.notes(named: $0.value).contains(other.path) }.prefix(1).map {
      Objection(words: words, source: Source(path: note, line: $0.line))
    }
  }

  /// The newest entry in which both were there.
  private static func company(
    of one: Person, and other: Person, in context: ReviewContext
  ) -> Objection? {
    let entry = one.entries.first { entry in
      guard entry.isContact, entry.day <= context.day else { return false }
      if entry.path == other.path { return true }
      guard !entry.with.isEmpty else { return false }
      return other.entries.contains { $0.path == entry.path && $0.range == entry.range }
    }
    return entry.map { entry in
      Objection(
        words: "both were there: \(entry.words(on: context.day))", source: entry.source)
    }
  }
}

extension PeopleIndex {
  /// Why two people are not to be asked whether they would like to meet, with the line that says so.
  package func objection(
    toAsking one: Person, about other: Person, on day: Day, settings: Settings
  ) -> String? {
    let context = ReviewContext(index: self, day: day, settings: settings)
    return Objection.all(to: one, and: other, in: context).first?.sentence
  }

  /// That two people were introduced before, with the line that says so.
  package func earlierIntroduction(
    of one: Person, and other: Person, on day: Day, settings: Settings
  ) -> String? {
    let context = ReviewContext(index: self, day: day, settings: settings)
    return Objection.repeating(one, and: other, in: context)?.sentence
  }
}

extension Objection {
  fileprivate var sentence: String { "\(words.text) (\(source.path.text):\(source.line))" }
}

import Findings
import Days
import NoteSyntax
import People

extension PlaceCheck {
  /// Entries, promises and values say where they stand.
  mutating func check(_ facts: NoteFacts) {
    let noteDay: Day? = if case .dated(let day) = facts.role { day } else { nil }
    for entry in facts.entries { check(entry, in: noteDay) }
    expectNested(facts.entries.map(\.range), "an entry")
    for promise in facts.promises.map(\.promise) {
      expectInside(promise.range, "a promise")
      expect(promise.line == note.line(at: promise.range.lowerBound), "line \(promise.line)")
      expect(
        isFound(promise.text, in: text(promise.range)), "`\(promise.text)`", at: promise.range)
    }
    expectNested(facts.promises.map(\.promise.range), "a promise")
    for (link, fact) in zip(note.links, facts.links) {
      expect(fact.line == note.line(at: link.range.lowerBound), "a link on line \(fact.line)")
      expect(fact.range == link.target, "the place of a link", at: fact.range)
      guard link.form != .markdown else { continue }
      expect(fact.target == text(fact.range), "`\(fact.target)`", at: fact.range)
    }
    if let profile = facts.profile { check(profile) }
    let places = facts.expected.map(\.place) + facts.findings.map(\.place)
    for place in places {
      expect((1...note.source.lineCount).contains(place.line), "a place on line \(place.line)")
    }
  }

  private mutating func check(_ entry: LogEntry, in noteDay: Day?) {
    expectInside(entry.range, "an entry")
    let first = note.source.range(ofLine: entry.line)
    // What a dated note says of its own day has no date of its own.
    if entry.day != noteDay {
      expect(isDated(first, entry.day), "an entry without its date", at: first)
      expect(
        note.line(at: entry.range.lowerBound) == entry.line, "an entry does not begin at its date",
        at: entry.range)
      expect(first.lowerBound <= entry.range.upperBound, "an entry of no line", at: entry.range)
    }
    for field in entry.fields {
      check(field.value, "a field")
      expect(field.value.range, in: entry.range, "a field of an entry")
    }
    // A Markdown link is followed from its note's folder: what it names is the whole path.
    let paths = note.links.filter { $0.form == .markdown }.map(\.target)
    for name in entry.with {
      if paths.contains(name.range) {
        checkPlace(name, "someone present")
      } else {
        check(name, "someone present")
      }
    }
  }

  /// Whether a line holds the date, in figures or in English words.
  private func isDated(_ line: Range<Int>, _ day: Day) -> Bool {
    let text = text(line).replacing("/", with: "-")
    return text.contains(day.description) || text.contains("Oct") && text.contains("2026")
  }

  private mutating func check(_ profile: Profile) {
    let people = profile.introducedBy + profile.knows + profile.notIntroduce
    let details = profile.details + profile.places + profile.others
    let texts = people + details.map(\.value) + [profile.met].compactMap(\.self)
    for text in texts { check(text, "a value") }
    for word in profile.interests + profile.offers + profile.lookingFor + profile.groups {
      checkPlace(word, "a word")
      expect(isFound(word.value, in: text(word.range)), "`\(word.value)`", at: word.range)
    }
    let days = [
      profile.lastContact, profile.snooze, profile.nextContact, profile.reviewed, profile.metDay,
    ]
    for day in days.compactMap({ $0 }) {
      checkPlace(day, "a day")
      let digits = String(day.value.year)
      expect(text(day.range).contains(digits), "\(day.value)", at: day.range)
    }
    if let cadence = profile.cadence { checkPlace(cadence, "a cadence") }
    if let birthday = profile.birthday { checkPlace(birthday, "a birthday") }
    for date in profile.dates { checkPlace(date.date, "a date") }
  }

  private mutating func check(_ stated: Stated<String>, _ what: String) {
    checkPlace(stated, what)
    let isRead =
      reads(stated.range, as: stated.value) || isFound(stated.value, in: text(stated.range))
    expect(isRead, "\(what) `\(stated.value)`", at: stated.range)
    expect(
      !stated.value.utf8.contains { $0 == 0x0A || $0 == 0x0D } || isBlock(stated.range),
      "\(what) of several lines", at: stated.range)
  }

  private mutating func checkPlace<Value>(_ stated: Stated<Value>, _ what: String) {
    expectInside(stated.range, what)
    expect(!stated.range.isEmpty, "\(what) that stands nowhere", at: stated.range)
    let line = note.line(at: stated.range.lowerBound)
    expect(
      line == stated.line, "\(what) on line \(stated.line), which is \(line)", at: stated.range)
  }

  private func isBlock(_ range: Range<Int>) -> Bool {
    text(range).contains { "|>\"'".contains($0) }
  }

  /// Whether the letters of some words stand in a text in this order.
  private func isFound(_ words: String, in text: String) -> Bool {
    var rest = text.unicodeScalars[...]
    for scalar in words.unicodeScalars where !scalar.properties.isWhitespace {
      guard let found = rest.firstIndex(of: scalar) else { return false }
      rest = rest[rest.index(after: found)...]
    }
    return true
  }
}

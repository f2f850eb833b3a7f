import Days
import Findings
import People
import VaultIndex

/// A day of the year that matters for someone, the next time it comes round.
struct Occasion {
  enum Kind {
    case birthday
    /// One of `dates:`, such as a wedding.
    case other(String)
    /// The day they died.
    case death
  }

  let kind: Kind
  let person: Person
  /// The next time, today or later.
  let day: Day
  /// How many years it is then; nil where the year is not known, or it is the day itself.
  let years: Int?
  let source: Source
  /// Whether it falls on 29 February, and is kept on the 28th of a year without one.
  let isMoved: Bool

  /// Nil for a day that has not been yet, such as a wedding in two years.
  private init?(_ kind: Kind, _ date: PartialDate, line: Int, of person: Person, from today: Day) {
    self.kind = kind
    self.person = person
    day = date.next(from: today)
    if let year = date.year, day.year < year { return nil }
    years = date.years(on: day).flatMap { $0 > 0 ? $0 : nil }
    source = Source(path: person.path, line: line)
    isMoved = date.day != day.dayOfMonth
  }

  /// The occasions of someone: birthday and other dates, or, for the dead, the day they died.
  static func all(of person: Person, from today: Day) -> [Occasion] {
    let profile = person.profile
    if let died = profile.died {
      let death = died.value.flatMap { day in
        PartialDate(year: day.year, month: day.month, day: day.dayOfMonth)
      }
      let occasion = death.flatMap {
        Occasion(.death, $0, line: died.line, of: person, from: today)
      }
      return [occasion].compactMap(\.self).filter { $0.years != nil }
    }
    let birthday = profile.birthday.map {
      Occasion(.birthday, $0.value, line: $0.line, of: person, from: today)
    }
    let others = profile.dates.map {
      Occasion(.other($0.occasion), $0.date.value, line: $0.date.line, of: person, from: today)
    }
    return ([birthday ?? nil] + others).compactMap(\.self)
  }
}

extension Occasion {
  /// "birthday on Wednesday 25 November (in 4 days), turning 38".
  func words(on today: Day) -> Phrase {
    let moved = isMoved ? ", kept for 29 February" : ""
    let when = day.whenWords(on: today) + moved
    switch kind {
    case .birthday:
      let age = years.map { ", turning \($0)" } ?? ""
      return "\(cited: "birthday", at: source) \(when)\(age)"
    case .other(let occasion):
      let words = occasion.quoted(atMost: 60)
      let age = years.map { ", \(plural($0, "year"))" } ?? ""
      return "\(cited: words.isEmpty ? "a day to remember" : words, at: source) \(when)\(age)"
    case .death:
      let years = plural(years ?? 0, "year")
      return "\(years) since \(cited: "they died", at: source), \(when)"
    }
  }

  /// What tells it from the other occasions of the same person.
  var name: String {
    switch kind {
    case .birthday: "birthday"
    case .other(let occasion): occasion
    case .death: "died"
    }
  }

  /// Whether a word is in place: the dead are only remembered.
  var isTask: Bool {
    if case .death = kind { return false }
    return true
  }
}

extension Day {
  /// "today", "tomorrow", "on Wednesday 25 November (in 4 days)".
  func whenWords(on today: Day) -> String {
    let words = dayWords(on: today)
    return self - today > 1 ? "\(words) (\(distanceWords(on: today)))" : words
  }
}

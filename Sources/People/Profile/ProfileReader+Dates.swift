import Days
import Findings
import NoteSyntax
import Properties
import VaultSettings

extension ProfileReader {
  /// A day; what is not one is reported and left unset, never rolled over.
  mutating func day(_ property: Property) -> Stated<Day>? {
    guard let text = note.text(of: property) else { return nil }
    switch DateReading(text.value) {
    case .day(let day):
      return Stated(day, range: text.range, line: text.line)
    case .absent:
      return nil
    case .impossible:
      report(.badDate, property, "there is no day \(text.value)")
    case .unreadable:
      report(.badDate, property, "`\(text.value)` is not read as a date")
    }
    return nil
  }

  /// Of two fields for the last contact the newer counts.
  mutating func takeLastContact(_ property: Property) {
    guard let day = day(property) else { return }
    if let known = profile.lastContact, known.value >= day.value { return }
    profile.lastContact = day
  }

  /// A date, or `true` where the day is not known.
  mutating func takeDied(_ property: Property) {
    guard let text = note.text(of: property) else { return }
    switch text.value.lowercased() {
    case "true", "yes", "on": profile.died = Stated(nil, range: text.range, line: text.line)
    case "false", "no", "off": break
    default:
      let day = day(property)
      profile.died = Stated(day?.value, range: text.range, line: text.line)
    }
  }

  /// How we met is words, or a day, or a day and words.
  mutating func takeMet(_ property: Property) {
    guard let text = note.text(of: property) else { return }
    if case .day(let day) = DateReading(text.value) {
      setOnce(\.metDay, to: Stated(day, range: text.range, line: text.line))
    } else {
      setOnce(\.met, to: text)
    }
  }

  mutating func takeBirthday(_ property: Property) {
    guard let text = note.text(of: property) else { return }
    switch PartialDateReading(text.value, order: settings.dayOrder) {
    case .date(let date):
      setOnce(\.birthday, to: Stated(date, range: text.range, line: text.line))
    case .absent, .yearOnly:
      break
    case .ambiguous:
      report(.ambiguousDate, property, "`\(text.value)` can be read two ways")
    case .impossible:
      report(.badDate, property, "there is no day \(text.value)")
    case .unreadable:
      report(.badDate, property, "`\(text.value)` is not read as a birthday")
    }
  }

  mutating func takeDates(_ property: Property, isAnniversary: Bool) {
    for item in note.items(of: property) {
      let read = DatedOccasion(item.value, order: settings.dayOrder)
      guard case .date(let date) = read.date else {
        if !isAnniversary || read.date != .yearOnly {
          findings.append(
            note.finding(
              read.date == .ambiguous ? .ambiguousDate : .badDate, at: item.range.lowerBound,
              "`\(item.value)` is not read as a day and its occasion"))
        }
        continue
      }
      let occasion =
        read.occasion.isEmpty
        ? (isAnniversary ? "anniversary" : "a day to remember") : read.occasion
      profile.dates.append(
        NamedDate(date: Stated(date, range: item.range, line: item.line), occasion: occasion))
    }
  }

  mutating func takeCadence(_ property: Property) {
    guard let text = note.text(of: property) else {
      // Elsewhere `none` says nothing; here it is an answer.
      if case .text(let text) = property.value, case .rule(.never) = CadenceReading(text.text) {
        let line = note.line(at: text.range.lowerBound)
        setOnce(\.cadence, to: Stated(.never, range: text.range, line: line))
      }
      return
    }
    switch CadenceReading(text.value) {
    case .rule(let rule): setOnce(\.cadence, to: Stated(rule, range: text.range, line: text.line))
    case .absent: break
    case .unreadable:
      report(.unknownValue, property, "`\(text.value)` is not read as how often")
    }
  }

  /// A tier counts only when it names a period; of other tiers there are too many kinds.
  mutating func takeTier(_ property: Property) {
    guard let text = note.text(of: property),
      case .rule(let rule) = CadenceReading(text.value), Int(text.value) == nil
    else { return }
    setOnce(\.cadence, to: Stated(rule, range: text.range, line: text.line))
  }
}

import ArgumentParser
import Days
import NoteEdits
import People
import Reports
import VaultIndex
import VaultKit
import VaultSettings

/// A property as arguments give it: a key and its words, made into what the key takes.
struct TypedField {
  /// As it is written where the note has it in no spelling yet.
  let key: String
  private let known: ProfileKey?
  private let words: [String]

  init(_ key: String, _ words: [String], settings: Settings) {
    let typed = key.trimmed
    known = ProfileKey(spelled: typed, settings: settings)
    self.key = known.flatMap { $0.isSpelled(typed) ? $0.rawValue : nil } ?? typed
    self.words = words
  }

  /// Whether several values may stand there.
  var isList: Bool { known?.form == .list || known?.form == .names }

  /// The value, as seen from a day and in a vault; one that no reader would understand is refused.
  func value(
    on day: Day, in reading: VaultReading, settings: Settings
  ) throws -> FieldValue {
    let value = try unchecked(on: day, in: reading, settings: settings)
    if let fault = value.fault(under: key, settings: settings) {
      throw Failure("\(key) was not set: \(fault)\(fault.hasSuffix("?") ? "" : ".")")
    }
    return value
  }

  /// The items of a list, taken apart at commas.
  func items(in reading: VaultReading, settings: Settings) throws(Failure) -> [String] {
    let items = words.flatMap { $0.split(separator: ",") }.map(\.trimmed).filter { !$0.isEmpty }
    guard known?.form == .names else { return items }
    var names: [String] = []
    for item in items { names.append(try person(item, in: reading, settings: settings)) }
    return names
  }

  private var text: String { words.joined(separator: " ").trimmed }

  private func unchecked(
    on today: Day, in reading: VaultReading, settings: Settings
  ) throws -> FieldValue {
    switch known?.form ?? .text {
    case .list, .names: return .list(try items(in: reading, settings: settings))
    case .name: return .text(try person(text, in: reading, settings: settings))
    case .boolean: return try boolean()
    case .day: return .day(try day(on: today))
    case .dayOrBoolean: return try (try? boolean()) ?? .day(day(on: today))
    case .date: return date(on: today, settings: settings)
    case .text:
      // "Last friday" says nothing a week later.
      if known == .met, case .day(let day) = DayInWords(text, on: today, looking: .back) {
        return .day(day)
      }
      return .text(text)
    }
  }

  private func day(on today: Day) throws(Failure) -> Day {
    do {
      return try Day(typed: text, on: today, looking: known?.looksAhead == true ? .ahead : .back)
    } catch {
      throw Failure(error.message)
    }
  }

  private func boolean() throws(Failure) -> FieldValue {
    switch text.lowercased() {
    case "true", "yes", "on": return .boolean(true)
    case "false", "no", "off": return .boolean(false)
    default: throw Failure("\(key) is true or false, not \(text).")
    }
  }

  /// A birthday in the form that every program reads; one that is not read is left for the check.
  private func date(on today: Day, settings: Settings) -> FieldValue {
    guard case .date(let date) = PartialDateReading(text, order: settings.dayOrder) else {
      return .text(text)
    }
    return .text(date.description)
  }

  /// A link to someone of the vault; the words of somebody else's name.
  private func person(
    _ name: String, in reading: VaultReading, settings: Settings
  ) throws(Failure) -> String {
    let asked = WrittenLink(name).target
    if case .nobody = reading.index.find(asked) { return name }
    let person = try NameArgument.person(named: asked, in: reading.index)
    let links = NoteLinks(notes: reading.notes, settings: settings)
    return links.wikiLink(to: person.path) ?? person.name
  }
}

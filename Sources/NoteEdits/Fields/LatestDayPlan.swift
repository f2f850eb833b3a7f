import Days
import NoteSyntax
import Properties

/// Moves a day of the front matter forward, as an entry that is newer than `last-contact` does.
///
/// Words that are no day stay: somebody wrote them. So does front matter that is not YAML, without a
/// refusal: what moves the day is written elsewhere, and that is what counts.
struct LatestDayPlan {
  private let read: ReadNote
  private let key: String

  init(_ read: ReadNote, key: String) {
    self.read = read
    self.key = key
  }

  func moving(to day: Day, addingField: Bool) throws(EditRefusal) -> EditPlan {
    guard read.note.frontMatter?.isSound ?? true else { return .none }
    let present = FieldKey(key).properties(in: read.note, settings: read.settings)
    guard let first = present.first else {
      return addingField ? try FieldPlan(read, key: key).setting(.day(day)) : .none
    }
    guard present.allSatisfy({ Self.gives(way: $0.value, to: day) }) else { return .none }
    return try FieldPlan(read, key: key).setting(Self.value(day, like: first.value))
  }

  /// Whether a value is an older day, or none.
  private static func gives(way value: PropertyValue, to day: Day) -> Bool {
    guard case .text(let text) = value else { return false }
    return switch DateReading(text.text) {
    case .day(let known): known < day
    case .absent: true
    case .impossible, .unreadable: false
    }
  }

  /// A day that was a link to the note of that day stays one.
  private static func value(_ day: Day, like old: PropertyValue) -> FieldValue {
    guard case .text(let text) = old, text.text.hasPrefix("[["), text.text.hasSuffix("]]") else {
      return .day(day)
    }
    return .text("[[\(day)]]")
  }
}

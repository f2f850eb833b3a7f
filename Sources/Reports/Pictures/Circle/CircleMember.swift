import Days
import Findings
import VaultIndex
import VaultReview

/// Someone in the circle of kindred spirits: how far away, and in what words.
struct CircleMember: Sendable {
  /// How they stand, each with a shape of its own.
  enum Mark: String, CaseIterable, Sendable {
    case near
    case due
    case new
    case resting

    var words: String {
      switch self {
      case .near: "in touch"
      case .due: "could use a word"
      case .new: "not yet spoken"
      case .resting: "resting"
      }
    }
  }

  let path: NotePath
  let name: String
  let mark: Mark
  /// The time since the last contact in thousandths of the cadence; nil where we have not spoken.
  let distance: Int?
  /// "a call on 14 August (14 weeks ago)".
  let last: Phrase
  /// "every 6 weeks", and "paused" if so.
  let wish: String

  init(_ person: Person, _ standing: Standing, on day: Day) {
    path = person.path
    name = person.name
    let contact = standing.lastContact
    if standing.resting != nil {
      mark = .resting
    } else if contact == nil, standing.isOverdue {
      mark = .new
    } else {
      mark = standing.isOverdue ? .due : .near
    }
    distance = contact.map { contact in
      // Where the cadence is never, half of the way: near, and no day ever comes.
      standing.period.map { (day - contact.day) * 1000 / max(1, $0) } ?? 500
    }
    last =
      contact.map { contact in
        "\(cited: contact.words(on: day), at: contact.source) (\(contact.day.distanceWords(on: day)))"
      } ?? "not yet spoken"
    wish = [standing.cadence, standing.resting].compactMap(\.self).joined(separator: ", ")
  }

  /// What is said of them where a pointer rests: who, when, and how often would be good.
  var title: String { "\(name): \(last.text), \(wish)" }

  /// Nearest first, those never spoken to last, then by name and path.
  static func precedes(_ one: Self, _ other: Self) -> Bool {
    let (left, right) = (one.distance ?? .max, other.distance ?? .max)
    if left != right { return left < right }
    return (one.name, one.path) < (other.name, other.path)
  }
}

/// A section of the review; the raw value is its name in JSON and for `--section`.
package enum SectionID: String, CaseIterable, Hashable, Sendable {
  case reachOut = "reach-out"
  case drifting
  case keepYourWord = "keep-your-word"
  case waiting
  case comingUp = "coming-up"
  case keepUp = "keep-up"
  case sinceLastReview = "since-last-review"
  case notesToFix = "notes-to-fix"
  /// Where nobody is kindred yet: how to begin, and whom the review would propose.
  case beginning

  package var title: String {
    switch self {
    case .reachOut: "Reach out"
    case .drifting: "Drifting"
    case .keepYourWord: "Keep your word"
    case .waiting: "Waiting for them"
    case .comingUp: "Coming up"
    case .keepUp: "Keep up"
    case .sinceLastReview: "Since last review"
    case .notesToFix: "Notes to fix"
    case .beginning: "How to begin"
    }
  }

  /// The first character of the ids of its items.
  package var letter: Character {
    switch self {
    case .reachOut: "r"
    case .drifting: "d"
    case .keepYourWord: "p"
    case .waiting: "w"
    case .comingUp: "c"
    case .keepUp: "u"
    case .sinceLastReview: "s"
    case .notesToFix: "n"
    case .beginning: "k"
    }
  }
}

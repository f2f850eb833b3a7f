/// A section of the review; the raw value is its name in JSON and for `--section`.
package enum SectionID: String, CaseIterable, Hashable, Sendable {
  case reachOut = "reach-out"
  case drifting
  case keepYourWord = "keep-your-word"
  case waiting
  case give
  case introduce
  case ask
  case comingUp = "coming-up"
  case keepUp = "keep-up"
  case sharedGround = "shared-ground"
  case balance
  case tendTheList = "tend-the-list"
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
    case .give: "Give"
    case .introduce: "Introduce"
    case .ask: "Ask"
    case .comingUp: "Coming up"
    case .keepUp: "Keep up"
    case .sharedGround: "Shared ground"
    case .balance: "Balance"
    case .tendTheList: "Tend the list"
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
    case .give: "g"
    case .introduce: "i"
    case .ask: "a"
    case .comingUp: "c"
    case .keepUp: "u"
    case .sharedGround: "h"
    case .balance: "b"
    case .sinceLastReview: "s"
    case .notesToFix: "n"
    case .tendTheList, .beginning: "k"
    }
  }
}

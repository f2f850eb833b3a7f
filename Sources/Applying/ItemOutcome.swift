import Findings
import Reports

/// What became of a ticked item.
package struct ItemOutcome: Hashable, Sendable {
  /// How it went.
  package enum Result: Hashable, Sendable {
    /// Taken into these notes, in words: "logged for 19 November 2026".
    case done(String, notes: [NotePath])
    /// The answer changes nothing in the notes.
    case leftAsItIs
    /// Nothing was done, for this reason.
    case refused(String)
  }

  package let item: TickedItem
  package let result: Result
  /// Whether words were typed to it that go into no note.
  package let keepsWords: Bool

  package var isRefused: Bool {
    if case .refused = result { true } else { false }
  }
}

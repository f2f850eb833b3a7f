import Days
import VaultReview

/// What a person decided about an item of a report.
package struct TickedItem: Hashable, Sendable {
  /// What a tick says.
  package enum Answer: Hashable, Sendable {
    /// `[x]`
    case done
    /// `[>]`
    case later
    /// `[-]`
    case no
  }

  /// The item's name: `r-4f1ck2`.
  package let id: String
  package let answer: Answer
  /// `@2026-11-19`: the day it is about; nil where none is typed.
  package let day: Day?
  /// Something like a day behind `@` that no calendar has.
  package let impossibleDay: String?
  /// What was typed behind the item and in lines below it, without the day.
  package let words: String
  /// The words of the item itself, for messages.
  package let title: String
  /// The line of the report, counted from 1.
  package let line: Int
  /// The last line that belongs to it.
  package let lastLine: Int

  /// Whether the answer changes nothing in any note, whatever these say: later, under Give and
  /// Introduce.
  package var isLeftAsItIs: Bool {
    answer == .later
      && [SectionID.give, .introduce].contains { id.first == $0.letter }
  }
}

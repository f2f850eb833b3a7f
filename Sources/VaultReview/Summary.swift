import Days
import People
import VaultIndex

/// The first lines of a review: how things stand with everyone on the list, and what came about.
struct Summary {
  private let waiting: Int
  private let drifting: Int
  private let context: ReviewContext
  private let isSilent: Bool

  init(of sections: [ReviewSection], in context: ReviewContext) {
    func count(_ id: SectionID) -> Int { sections.first { $0.id == id }?.items.count ?? 0 }
    waiting = count(.reachOut)
    drifting = count(.drifting)
    isSilent = sections.isEmpty
    self.context = context
  }

  var lines: [Phrase] {
    [standing, recently, isSilent ? "Nothing needs a word today." : nil].compactMap(\.self)
  }

  /// "9 kindred spirits: 6 in touch, 2 waiting to hear from you, 1 drifting.".
  private var standing: Phrase {
    let living = context.kindred.filter { $0.profile.died == nil }
    guard !living.isEmpty else { return "Nobody is on your list yet." }
    let resting = living.count { Resting($0, on: context.day) != nil }
    let counts = [
      (living.count - resting - waiting - drifting, "in touch"),
      (waiting, "waiting to hear from you"), (drifting, "drifting"), (resting, "resting"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(plural(living.count, "kindred spirit")): \(words.joined(separator: ", "))."
  }

  /// "Since 7 November: 4 conversations, 2 promises kept.".
  private var recently: Phrase? {
    guard let past = RecentPast(in: context) else { return nil }
    let counts = [
      (past.conversationCount, "conversation", "conversations"),
      (past.keptPromises.count, "promise kept", "promises kept"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { plural($0.0, $0.1, $0.2) }
    guard !words.isEmpty else { return nil }
    return "Since \(past.start.words(on: context.day)): \(words.joined(separator: ", "))."
  }
}

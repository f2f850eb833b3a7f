import Applying
import Reports
import Days
import Findings
import Reports

/// What became of something that was ticked in a review.
public struct AppliedItem: Hashable, Sendable {
  /// Whom or what it is about, as the review has it.
  public let title: String
  /// The line of the review, counted from 1.
  public let line: Int
  /// What was done, as in "logged for 19 November 2026"; nil where the notes stay as they are.
  public let done: String?
  /// Why it was left alone; nil where it was not.
  public let refusal: String?

  init(_ outcome: ItemOutcome) {
    title = outcome.item.title
    line = outcome.item.line
    switch outcome.result {
    case .done(let words, _): (done, refusal) = (words, nil)
    case .leftAsItIs: (done, refusal) = (nil, nil)
    case .refused(let reason): (done, refusal) = (nil, reason)
    }
  }
}

extension Vault {
  /// Takes the ticks and words of a review into the notes, and says what became of each.
  ///
  /// What a note does not say any more is left alone; all else is written, or nothing at all where that
  /// fails.
  ///
  /// - Parameters:
  ///   - report: the path of the review in the vault; nil for all with ticks that are not taken in yet.
  ///   - day: the day of what is ticked without one.
  @discardableResult
  public func apply(_ report: String? = nil, on day: VaultDay) async throws -> [AppliedItem] {
    let run = try beginWriting("apply", on: day.day)
    let reading = try await read(on: day.day)
    let paths = try report.map { [NotePath($0)] } ?? openReports(in: reading)
    let applied = try applying(paths, in: reading, on: day.day)
    try run.change(applied.changes.map(\.fileChange))
    return applied.outcomes.flatMap(\.outcomes).map(AppliedItem.init)
  }
}

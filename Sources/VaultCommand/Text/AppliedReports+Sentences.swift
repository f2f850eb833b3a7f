import Applying
import Findings
import Reports
import VaultKit

extension AppliedReports {
  /// What was done, item by item; with the name of the review where there are several.
  var sentences: [String] {
    let told = outcomes.map { report, outcomes in
      (report, sentences: outcomes.compactMap(\.sentence))
    }.filter { !$0.sentences.isEmpty }
    if told.isEmpty { return hasRefusals ? [] : ["Nothing to take into the notes."] }
    if told.count == 1 { return told[0].sentences }
    return told.flatMap { ["From \($0.text):"] + $1.map { "  " + $0 } }
  }

  /// What was left alone, with the line of the report that asks for it.
  ///
  /// - Parameter newest: the newest review: of an older one it is said how to be rid of it.
  func refusals(newest: NotePath?) -> [String] {
    let refusals = outcomes.flatMap { report, outcomes in
      outcomes.compactMap { outcome -> String? in
        guard case .refused(let reason) = outcome.result else { return nil }
        let place = "\(report.text):\(outcome.item.line)"
        return "\(place): \(outcome.item.title): left alone: \(reason)."
      }
    }
    let isOld = outcomes.contains {
      $0.report != newest && $0.outcomes.contains(where: \.isRefused)
    }
    return refusals
      + (isOld ? ["What is not wanted any more: empty its box, and it is not asked again."] : [])
  }
}

extension ItemOutcome {
  /// What became of the item; nil where there is nothing to tell, or it was refused.
  fileprivate var sentence: String? {
    let words = keepsWords ? "; what you wrote to it stays in the review" : ""
    switch result {
    case .done(let done, let notes):
      let places = notes.isEmpty ? "" : " (\(notes.map(\.text).joined(separator: ", ")))"
      return "\(item.title): \(done)\(places)\(words)"
    case .leftAsItIs: return keepsWords ? "\(item.title): stays as it is\(words)" : nil
    case .refused: return nil
    }
  }
}

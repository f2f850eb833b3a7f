import Days
import People
import Reports
import VaultIndex
import VaultReview

extension PersonPage {
  /// The facts that fit on a screen, each in two lines at most.
  var gist: [String] {
    let facts = PersonFacts(of: person.profile, on: day)
    let places = brief.places.map { "\($0.name) \($0.url)" }.joined(separator: ", ")
    let rows =
      facts.gist + [
        ("You both know", bothKnow), ("Conversations", conversations), ("Reach them", facts.reach),
        ("Posts", places),
      ]
    return rows.filter { !$0.words.isEmpty }.flatMap { label, words in
      row(label, words.quoted(atMost: 120))
    }
  }

  /// "Lena Park, Tom Reyes and 3 more".
  var bothKnow: String {
    let names = brief.bothKnow.map(\.name)
    guard !isFull, names.count > Self.namesShown else { return joined(names) }
    let rest = names.count - Self.namesShown
    return names.prefix(Self.namesShown).joined(separator: ", ") + " and \(rest) more"
  }

  private static let namesShown = 5

  /// "4, known since 11 April".
  private var conversations: String {
    guard brief.conversationCount > 0 else { return "" }
    let since = brief.knownSince.map { ", known since \($0.words(on: day))" } ?? ""
    return "\(brief.conversationCount)\(since)"
  }
}

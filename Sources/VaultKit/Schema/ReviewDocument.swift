import Days
import Findings
import VaultReview

/// What `vault review --format json` prints: every item of every section, whatever a page shows.
public struct ReviewDocument: Codable, Hashable, Sendable {
  /// The version of this form; it changes when a key is removed or changes its meaning.
  public var schema = 1
  /// The day of the review.
  public var date: String
  /// The lines at the top of the review.
  public var summary: [String]
  /// The sections that have something to say, in the order of the report.
  public var sections: [Section]

  /// One section of the review.
  public struct Section: Codable, Hashable, Sendable {
    /// Such as `reach-out`.
    public var id: String
    /// The heading of the section.
    public var title: String
    /// Every item, in the order of the review.
    public var items: [Item]
  }

  /// One line of a section, with the reason it is there.
  public struct Item: Codable, Hashable, Sendable {
    /// What the item is about, in one word; the same wherever it stands: `r-4f1ck2`.
    public var id: String
    /// The notes of the people it is about.
    public var people: [String]
    /// The line itself.
    public var text: String
    /// Why it is there, with its numbers.
    public var reason: String
    /// Further lines below it.
    public var details: [String]
    /// Where it is written, the most telling first.
    public var sources: [SourceLine]
    /// Whether there is something to tick.
    public var task: Bool
  }
}

extension ReviewDocument {
  package init(_ review: Review) {
    date = review.day.description
    summary = review.summary.map(\.text)
    sections = review.sections.map(Section.init)
  }
}

extension ReviewDocument.Section {
  init(_ section: ReviewSection) {
    id = section.id.rawValue
    title = section.id.title
    items = section.items.map(ReviewDocument.Item.init)
  }
}

extension ReviewDocument.Item {
  init(_ item: ReviewItem) {
    id = item.id
    people = item.people.map(\.text)
    text = item.text.text
    reason = item.reason.text
    details = item.details.map(\.text)
    sources = item.sources.map { SourceLine($0.path, line: $0.line) }
    task = item.isTask
  }
}

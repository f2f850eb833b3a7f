import Days
import Findings

/// What is worth your attention on a day, as values: words and sources, no layout.
package struct Review: Hashable, Sendable {
  package let day: Day
  /// One or two lines at the top: how many are in touch, and what came about since the last review.
  package let summary: [Phrase]
  /// The sections that have something to say, in the order of the report.
  package let sections: [ReviewSection]

  package init(day: Day, summary: [Phrase], sections: [ReviewSection]) {
    self.day = day
    self.summary = summary
    self.sections = sections
  }
}

/// One section of the review.
package struct ReviewSection: Hashable, Sendable {
  package let id: SectionID
  /// Every item that its rule found, in order.
  package let items: [ReviewItem]
  /// How many of the items a page shows; the rest is `more`.
  package let shown: Int
  /// The line that stands for the items which are not shown.
  package let more: Phrase?

  package init(id: SectionID, items: [ReviewItem], shown: Int? = nil, more: Phrase? = nil) {
    self.id = id
    self.items = items.withDistinctIDs()
    self.shown = min(shown ?? items.count, items.count)
    self.more = more
  }
}

/// One line of a section, with the reason it is there.
package struct ReviewItem: Hashable, Sendable {
  /// The section's letter and six characters over what the item is about: `r-4f1ck2`.
  package internal(set) var id: String
  /// The notes of the people it is about.
  package let people: [NotePath]
  /// The line itself.
  package let text: Phrase
  /// Why it is here, with its numbers; shown behind the text.
  package let reason: Phrase
  /// Further lines below it, such as what they talked about last time.
  package let details: [Phrase]
  /// Where it is written, the first the most telling.
  package let sources: [Source]
  /// What a tick means; nil where there is nothing to tick.
  package let subject: ItemSubject?

  /// Whether there is something to tick.
  package var isTask: Bool { subject != nil }

  package init(
    id: String, people: [NotePath], text: Phrase, reason: Phrase = Phrase(),
    details: [Phrase] = [], sources: [Source] = [], subject: ItemSubject? = nil
  ) {
    self.id = id
    self.people = people
    self.text = text
    self.reason = reason
    self.details = details
    self.sources = sources
    self.subject = subject
  }
}

/// A line of a note that a statement rests on.
package struct Source: Hashable, Sendable {
  package let path: NotePath
  /// Counted from 1.
  package let line: Int

  package init(path: NotePath, line: Int) {
    self.path = path
    self.line = line
  }
}

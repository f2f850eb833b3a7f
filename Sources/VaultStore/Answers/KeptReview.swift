import Days
import People
import VaultIndex
import VaultReview

/// A review as it was made of a vault in some state, to be shown again while that has not changed: what is
/// shown of it, without what a longer one would show.
package struct KeptReview: Sendable {
  package let state: VaultState
  package let review: Review
  /// The reports that were in the vault, oldest first.
  package let reports: [ReportNote]

  package init(_ review: Review, of state: VaultState, reports: [ReportNote]) {
    self.state = state
    self.review = review.shownAlone
    self.reports = reports
  }
}

extension Review {
  fileprivate var shownAlone: Review {
    Review(
      day: day, summary: summary,
      sections: sections.map { section in
        ReviewSection(
          id: section.id, items: Array(section.items.prefix(section.shown)), more: section.more)
      })
  }
}

extension KeptReview: Storable {
  package init(from reader: inout FactsReader) {
    state = VaultState(from: &reader)
    review = Review(from: &reader)
    reports = [ReportNote](from: &reader)
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(state)
    writer.put(review)
    writer.put(reports)
  }
}

extension VaultState: Storable {
  package init(from reader: inout FactsReader) {
    digest = UInt64(bitPattern: Int64(reader.number()))
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(Int(Int64(bitPattern: digest)))
  }
}

extension ReportNote: Storable {
  package init(from reader: inout FactsReader) {
    self.init(day: reader.value(), path: reader.value())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(day)
    writer.put(path)
  }
}

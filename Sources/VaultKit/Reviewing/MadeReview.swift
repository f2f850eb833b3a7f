import Findings
import VaultIndex
import VaultReview

/// A review, with what is needed to write it down.
package struct MadeReview: Sendable {
  package let review: Review
  /// Every file of the vault, by path: where links may lead.
  let notes: [NotePath]
  /// The reports in the vault, oldest first.
  let reports: [ReportNote]
  /// What it was made of; nil where it was kept since the last time.
  package let reading: VaultReading?

  /// A review of what was read.
  package init(review: Review, reading: VaultReading) {
    self.review = review
    notes = reading.notes
    reports = reading.index.reports
    self.reading = reading
  }

  /// A review that was kept.
  init(kept review: Review, notes: [NotePath], reports: [ReportNote]) {
    self.review = review
    self.notes = notes
    self.reports = reports
    reading = nil
  }

  private init(_ review: Review, of made: MadeReview) {
    self.review = review
    notes = made.notes
    reports = made.reports
    reading = made.reading
  }

  /// The same with one section of it, if that has something to say.
  package func only(_ id: SectionID) -> MadeReview {
    MadeReview(review.only(id), of: self)
  }

  /// Whether there is a report of the period that holds its day.
  package func hasReport(of period: ReviewPeriod) -> Bool {
    reports.hasReport(of: period, on: review.day)
  }
}

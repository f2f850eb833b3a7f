import Days
import Findings
import NoteSyntax
import People
import VaultFiles
import VaultIndex
import VaultReview
import VaultStore

extension Vault {
  /// What can be known of a vault before a note is read: its files, listed while the index is asked which
  /// review it keeps.
  package func glance(on day: Day) async throws -> VaultGlance {
    async let kept = keptAnswer(on: day)
    let listing = try list()
    return VaultGlance(listing: listing, kept: await kept)
  }

  private func keptAnswer(on day: Day) -> VaultGlance.KeptAnswer? {
    guard let index = indexFile(), let review = index.keptReview(), review.review.day == day,
      let files = index.loadFiles()
    else { return nil }
    return VaultGlance.KeptAnswer(index: index, files: files, review: review)
  }

  /// The review of a day as it was last made, where the vault says since then what it said; nil where it
  /// has to be made.
  ///
  /// The report of that day, which may have been written since, says nothing about anyone.
  package func keptReview(in glance: VaultGlance) -> MadeReview? {
    guard let kept = glance.kept else { return nil }
    let day = kept.review.review.day
    let report = ReportNote(day: day, path: reportPath(on: day, as: .note))
    let isWritten = glance.listing.files.contains { $0.path == report.path }
    if isWritten, !isReport(report) { return nil }
    let state = StateGlance(folder, kept.files).state(of: glance.listing, besides: report.path)
    guard state == kept.review.state else { return nil }
    return MadeReview(
      kept: kept.review.review, notes: glance.listing.files.map(\.path),
      reports: kept.review.reports.filter { $0 != report } + (isWritten ? [report] : []))
  }

  /// Keeps a review for the next time, where an index is kept.
  package func keep(_ made: MadeReview) {
    guard let reading = made.reading, reading.isIndexed else { return }
    let report = ReportNote(
      day: made.review.day, path: reportPath(on: made.review.day, as: .note))
    if reading.notes.contains(report.path), !made.reports.contains(report) { return }
    if let state = VaultState(of: reading.files, besides: report.path, reading.listed) {
      indexFile()?.keep(KeptReview(made.review, of: state, reports: made.reports))
    }
  }

  /// Whether a file is the report it should be, and not something else in its place.
  private func isReport(_ report: ReportNote) -> Bool {
    guard case .text(let bytes)? = folder.read(report.path) else { return false }
    return NoteFacts(Note(bytes, at: report.path), settings: settings).role == .report(report.day)
  }
}

/// The files of a vault, and the review that was made last.
package struct VaultGlance: Sendable {
  /// A review that the index keeps, and the files that it keeps now.
  struct KeptAnswer {
    let index: IndexFile
    let files: KeptFiles
    let review: KeptReview
  }

  let listing: FileListing
  /// Nil where no review of that day is kept.
  let kept: KeptAnswer?
}

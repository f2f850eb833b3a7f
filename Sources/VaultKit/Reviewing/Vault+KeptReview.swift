import Days
import Findings
import NoteSyntax
import People
import VaultFiles
import VaultIndex
import VaultReview
import VaultStore

extension Vault {
  /// The review of a day as it was last made, where the vault says since then what it said; nil where it
  /// has to be made.
  ///
  /// The report of that day, which may have been written since, says nothing about anyone.
  package func keptReview(on day: Day, among listing: FileListing) -> MadeReview? {
    guard let index = indexFile(), let kept = index.keptReview(),
      kept.review.day == day, let files = index.loadFiles()
    else { return nil }
    let report = ReportNote(day: day, path: reportPath(on: day, as: .note))
    let isWritten = listing.files.contains { $0.path == report.path }
    if isWritten, !isReport(report) { return nil }
    let state = StateGlance(folder, files).state(of: listing, besides: report.path)
    guard state == kept.state else { return nil }
    return MadeReview(
      kept: kept.review, notes: listing.files.map(\.path),
      reports: kept.reports.filter { $0 != report } + (isWritten ? [report] : []))
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

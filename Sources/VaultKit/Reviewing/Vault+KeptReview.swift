import Days
import Findings
import NoteSyntax
import People
import VaultFiles
import VaultIndex
import VaultReview
import VaultStore

extension Vault {
  /// What can be known of a vault before a note is read: its files, listed while the index is asked what
  /// it keeps.
  package func glance(on day: Day) async throws -> VaultGlance {
    async let kept = kept(on: day)
    let listing = try list()
    return VaultGlance(listing: listing, kept: await kept)
  }

  private func kept(on day: Day) -> VaultGlance.Kept? {
    guard let index = indexFile() else { return nil }
    if let review = index.keptReview(), review.review.day == day, let files = index.loadFiles() {
      return .review(review, index, files)
    }
    return index.load().map { .notes(OpenIndex(file: index, kept: $0)) }
  }

  /// The review of a day as it was last made, where the vault says since then what it said; nil where it
  /// has to be made.
  ///
  /// The report of that day, which may have been written since, says nothing about anyone.
  package func keptReview(in glance: VaultGlance) -> MadeReview? {
    guard case .review(let kept, _, let files) = glance.kept else { return nil }
    let day = kept.review.day
    let report = ReportNote(day: day, path: reportPath(on: day, as: .note))
    let isWritten = glance.listing.files.contains { $0.path == report.path }
    if isWritten, !isReport(report) { return nil }
    let state = StateGlance(folder, files).state(of: glance.listing, besides: report.path)
    guard state == kept.state else { return nil }
    return MadeReview(
      kept: kept.review, notes: glance.listing.files.map(\.path),
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

/// The files of a vault, and what its index keeps.
package struct VaultGlance: Sendable {
  /// What was read of the index.
  enum Kept {
    /// A review of the day, and the files; its notes only where the review turns out to be old.
    case review(KeptReview, IndexFile, KeptFiles)
    case notes(OpenIndex)
  }

  let listing: FileListing
  /// Nil where no index is used or can be.
  let kept: Kept?

  /// The index with the notes that it keeps.
  var index: OpenIndex? {
    switch kept {
    case .review(_, let file, let files):
      file.load(known: files).map { OpenIndex(file: file, kept: $0) }
    case .notes(let index): index
    case nil: nil
    }
  }
}

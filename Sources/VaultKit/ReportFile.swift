import Days
import Findings
import Reports
import VaultFiles
import VaultReview
import VaultSettings

/// What became of a report.
package enum SavedReport: Hashable, Sendable {
  case written(NotePath)
  /// The same bytes stood there already.
  case unchanged(NotePath)
  /// Written; what stood in its place is kept beside it.
  case replaced(NotePath, kept: NotePath)
  /// Written anew, with the ticks and words that a person put in.
  case renewed(NotePath)

  /// Where it is.
  package var path: NotePath {
    switch self {
    case .written(let path), .unchanged(let path), .replaced(let path, _), .renewed(let path): path
    }
  }
}

/// A form in which a review is kept in the vault.
package enum ReportForm: Hashable, Sendable {
  /// A note to tick and to write into.
  case note
  /// A page for a browser.
  case page
}

extension Vault {
  /// Puts a review in its place in the vault, atomically; the ticks and words that a hand has put into
  /// the one that stands there go on.
  ///
  /// With `force` a report without them is written, and what stands there is kept beside it, as is a page
  /// that was edited and a file of somebody's own.
  package func save(
    _ made: MadeReview, as form: ReportForm = .note, force: Bool
  ) throws(VaultError) -> SavedReport {
    let report = report(of: made, as: form)
    let path = reportPath(on: made.review.day, as: form)
    let present = try text(at: path)
    if present == report { return .unchanged(path) }
    var kept: NotePath?
    if let present {
      switch form.state(of: present) {
      case .untouched: break
      case .edited where force, .foreign where force: kept = try keepAside(path)
      case .edited where form == .note: return try renew(path, made, over: present)
      case .edited: throw .edited(path)
      case .foreign: throw .foreign(path)
      }
    }
    try write(report, to: path, replacing: present)
    return kept.map { .replaced(path, kept: $0) } ?? .written(path)
  }

  private func renew(
    _ path: NotePath, _ made: MadeReview, over present: [UInt8]
  ) throws(VaultError) -> SavedReport {
    let renewed = MarkdownReport(links: links(in: made)).bytes(of: made.review, keeping: present)
    if renewed == present { return .unchanged(path) }
    try write(renewed, to: path, replacing: present)
    return .renewed(path)
  }

  /// The review as a Markdown note.
  package func markdown(of made: MadeReview) -> [UInt8] {
    MarkdownReport(links: links(in: made)).bytes(of: made.review)
  }

  /// The review as a page, with its pictures.
  package func page(of made: MadeReview) -> [UInt8] {
    let pictures = made.reading.map { self.pictures(of: $0, on: made.review.day) } ?? []
    return HTMLReport(links: links(in: made)).bytes(of: made.review, with: pictures)
  }

  private func report(of made: MadeReview, as form: ReportForm) -> [UInt8] {
    switch form {
    case .note: markdown(of: made)
    case .page: page(of: made)
    }
  }

  private func links(in made: MadeReview) -> NoteLinks {
    NoteLinks(notes: made.notes, settings: settings)
  }

  /// Where the review of a day is kept.
  func reportPath(on day: Day, as form: ReportForm) -> NotePath {
    NotePath("\(settings.reviewsFolder)/\(day).\(form.fileExtension)")
  }

  private func text(at path: NotePath) throws(VaultError) -> [UInt8]? {
    switch folder.read(path) {
    case .text(let bytes): return bytes
    case .refused(let finding): throw .inTheWay(path, finding.message)
    case nil: return nil
    }
  }

  private func keepAside(_ path: NotePath) throws(VaultError) -> NotePath {
    do {
      return try folder.keepAside(path)
    } catch {
      throw VaultError(.notSaved, error)
    }
  }

  private func write(
    _ report: [UInt8], to path: NotePath, replacing present: [UInt8]?
  ) throws(VaultError) {
    do {
      try folder.write(report, to: path, replacing: present)
    } catch {
      throw VaultError(.notSaved, error)
    }
  }
}

extension ReportForm {
  fileprivate var fileExtension: String {
    switch self {
    case .note: "md"
    case .page: "html"
    }
  }

  fileprivate func state(of file: [UInt8]) -> ReportState {
    switch self {
    case .note: ReportState(of: file)
    case .page: ReportState(ofPage: file)
    }
  }
}

extension VaultError {
  fileprivate static func edited(_ path: NotePath) -> VaultError {
    VaultError(
      .editedReport,
      "\(path.text) was edited since it was written, so it stays as it is. "
        + "With --force a new one is written, and yours is kept beside it.")
  }

  fileprivate static func foreign(_ path: NotePath) -> VaultError {
    VaultError(
      .editedReport,
      "\(path.text) is not a review that vault wrote, so it stays as it is. "
        + "With --force a review is written, and the file is kept beside it.")
  }

  fileprivate static func inTheWay(_ path: NotePath, _ reason: String) -> VaultError {
    VaultError(
      .notSaved,
      "\(path.text) is in the way of the review: \(reason). Move it, then run the command again.")
  }
}

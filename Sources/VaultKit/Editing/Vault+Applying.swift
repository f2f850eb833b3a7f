import Applying
import Days
import Findings
import NoteEdits
import Reports
import VaultFiles
import VaultIndex
import VaultReview
import VaultSettings

/// Ticked reports, and what taking them into the notes comes to; nothing is written yet.
package struct AppliedReports: Sendable {
  /// What became of each ticked item, report by report.
  package private(set) var outcomes: [(report: NotePath, outcomes: [ItemOutcome])] = []
  /// The notes that change, by path, then the reports.
  package private(set) var changes: [NoteChange] = []

  fileprivate init(
    _ applications: [(path: NotePath, bytes: [UInt8], application: ReportApplication)]
  ) {
    outcomes = applications.map { ($0.path, $0.application.outcomes) }
    let editors = applications.last?.application.editors ?? [:]
    let notes = editors.values.map {
      NoteChange(path: $0.path, old: $0.original, new: $0.bytes)
    }
    let reports = applications.map {
      NoteChange(path: $0.path, old: $0.bytes, new: $0.application.markedReport)
    }
    changes = (notes.sorted { $0.path < $1.path } + reports).filter(\.isNeeded)
  }

  package var hasRefusals: Bool {
    outcomes.contains { $0.outcomes.contains(where: \.isRefused) }
  }
}

extension Vault {
  /// Works out what the ticks of reports change, in the order of their days; nothing is written.
  ///
  /// - Parameter day: the day of what is ticked without one.
  package func applying(
    _ paths: [NotePath], in reading: VaultReading, on day: Day
  ) throws(VaultError) -> AppliedReports {
    var reports: [(path: NotePath, bytes: [UInt8], day: Day)] = []
    for path in Set(paths).sorted() {
      let bytes = try bytes(of: path)
      guard let reportDay = TickedReport.day(of: bytes) else { throw .noReport(path) }
      reports.append((path, bytes, reportDay))
    }
    reports.sort { ($0.day, $0.path) < ($1.day, $1.path) }
    let links = NoteLinks(notes: reading.notes, settings: settings)
    var unread = reading.unread.first
    var applied: [(path: NotePath, bytes: [UInt8], application: ReportApplication)] = []
    for (path, bytes, reportDay) in reports {
      // What an earlier report has changed is asked once only.
      let editors = applied.last?.application.editors ?? [:]
      let texts = editors.mapValues { NoteText(path: $0.path, bytes: $0.bytes) }
      let present = reading.replacing(texts, on: day, settings: settings)
      let review = review(of: present, on: reportDay, limit: .max)
      let report = TickedReport(bytes, reviewed: MarkdownReport(links: links).lines(of: review))
      guard let report else { throw .noReport(path) }
      let application = ReportApplication(
        of: report, to: review,
        before: texts.isEmpty ? nil : self.review(of: reading, on: reportDay, limit: .max),
        in: present.index, links: links, settings: settings, today: day, editors: editors,
        renamed: { renamedSubjects(of: $0, in: present, texts, on: reportDay, today: day) },
        bytes: { path throws(EditRefusal) in try editableBytes(of: path, &unread) })
      applied.append((path, bytes, application))
    }
    let result = AppliedReports(applied)
    // What is asked of a note that cannot be read just now is not known, so it is not refused either.
    if result.hasRefusals, let unread { throw .notTaken(unread) }
    return result
  }

  /// The reviews with ticks that are not taken into the notes yet, oldest first; the newest where there
  /// is none.
  package func openReports(in reading: VaultReading) throws(VaultError) -> [NotePath] {
    let folder = settings.reviewsFolder
    if let unread = reading.unread.first(where: { "\($0.path.text)/".hasPrefix("\(folder)/") }) {
      throw .notTaken(unread)
    }
    guard let newest = reading.index.reports.last else { throw .noReports }
    var open: [NotePath] = []
    for path in reading.index.reports.map(\.path) where TickedReport.isOpen(try bytes(of: path)) {
      open.append(path)
    }
    return open.isEmpty ? [newest.path] : open
  }

  private func editableBytes(
    of path: NotePath, _ unread: inout Finding?
  ) throws(EditRefusal) -> [UInt8] {
    switch folder.read(path) {
    case .text(let bytes): return bytes
    case .refused(let finding):
      if finding.code == .unreadable { unread = finding }
      throw EditRefusal("\(path.text) \(finding.message)")
    case nil: throw EditRefusal("there is no \(path.text)")
    }
  }
}

extension VaultReading {
  /// The files and folders that could not be read just now, whatever they hold.
  fileprivate var unread: [Finding] { index.findings.filter { $0.code == .unreadable } }
}

extension VaultError {
  fileprivate static func notTaken(_ finding: Finding) -> VaultError {
    VaultError(
      .unreadableNote,
      "\(finding.path.text) \(finding.message). What is ticked may be about it, so nothing was "
        + "taken into the notes. Run the command again once it can be read.")
  }

  fileprivate static func noReport(_ path: NotePath) -> VaultError {
    VaultError(
      .unreadableNote,
      "\(path.text) is not a review that vault wrote, so nothing was taken from it.")
  }

  fileprivate static var noReports: VaultError {
    VaultError(
      .unreadableNote, "There is no review in the vault yet. `vault review` writes one to tick.")
  }
}

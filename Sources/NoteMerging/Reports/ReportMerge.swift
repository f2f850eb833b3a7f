import Findings
import Reports

/// Merges reports of ours: they are written anew anyway, but for what a person put into them.
struct ReportMerge {
  let note: NoteMerge

  init(_ note: NoteMerge) {
    self.note = note
  }

  /// Nil where a side is no report.
  func merged(_ versions: ThreeWay<[UInt8]>) async throws -> MergedNote? {
    let states = versions.map(state)
    guard states.ours != .foreign, states.theirs != .foreign else { return nil }
    if states.theirs == .untouched { return MergedNote(bytes: versions.ours, hasConflict: false) }
    if states.ours == .untouched { return MergedNote(bytes: versions.theirs, hasConflict: false) }
    guard note.path.text.lowercased().hasSuffix(".md"),
      let texts = versions.compactMap({ FormedText($0) })
    else { return try await note.plain(versions) }
    return note.file(ReportUnion(texts.map(\.lines)).parts, TextForm.merged(texts.map(\.form)))
  }

  private func state(of file: [UInt8]) -> ReportState {
    let state = ReportState(of: file)
    return state == .foreign ? ReportState(ofPage: file) : state
  }
}

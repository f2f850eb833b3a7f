import Findings
import NoteSyntax
import VaultSettings

/// A merged file.
package struct MergedNote: Hashable, Sendable {
  package let bytes: [UInt8]
  /// Whether a person has to decide something: it stands between git's marks.
  package let hasConflict: Bool

  package init(bytes: [UInt8], hasConflict: Bool) {
    self.bytes = bytes
    self.hasConflict = hasConflict
  }
}

/// Merges three versions of a note: properties by key, the log entry by entry, all else by lines.
package struct NoteMerge: Sendable {
  let path: NotePath
  let settings: Settings
  let git: any LineMerging
  /// How many characters git's marks have.
  let marks: Int

  package init(
    of path: NotePath, settings: Settings, git: any LineMerging, marks: Int = 7
  ) {
    self.path = path
    self.settings = settings
    self.git = git
    self.marks = marks
  }

  /// Merges the bytes of three versions.
  ///
  /// What cannot be understood is merged as git merges any text.
  package func merged(_ versions: ThreeWay<[UInt8]>) async throws -> MergedNote {
    if let settled = versions.settled { return MergedNote(bytes: settled, hasConflict: false) }
    if let report = try await ReportMerge(self).merged(versions) { return report }
    guard let texts = versions.compactMap({ FormedText($0) }),
      let parts = try await parts(of: texts.map(\.lines))
    else { return try await plain(versions) }
    return file(parts, TextForm.merged(texts.map(\.form)))
  }

  /// The merged parts of a note; nil where it cannot be understood, or something would be missing.
  private func parts(of lines: ThreeWay<[Line]>) async throws -> [MergedPart]? {
    guard
      let bodies = lines.compactMap({ NoteBody($0, at: path, settings: settings) })
    else { return nil }
    let properties = FrontMatterMerge(bodies.map(\.frontMatter), settings: settings).merged()
    let body = try await BodyMerge(lines: LineMerger(git: git)).merged(bodies)
    let parts = properties + body
    guard let settled = properties.settledLines else { return parts }
    // Read again, the front matter must still be one.
    let read = NoteBody(settled, at: path, settings: settings)
    guard settled.isEmpty || read?.frontMatter?.lines == settled else { return nil }
    guard let text = body.settledLines else { return parts }
    return MergeProof(bodies.map(\.lines)).holds(for: text) ? parts : nil
  }

  /// A file of merged parts.
  func file(_ parts: [MergedPart], _ form: TextForm) -> MergedNote {
    var form = form
    if parts.hasConflict { form.isClosed = true }
    return MergedNote(
      bytes: form.bytes(of: parts.lines(marks: marks)), hasConflict: parts.hasConflict)
  }

  /// The file as git merges any text.
  func plain(_ versions: ThreeWay<[UInt8]>) async throws -> MergedNote {
    let merged = try await git.merge(versions, marks: marks, showingBase: false)
    return MergedNote(bytes: merged.text, hasConflict: merged.hasConflict)
  }
}

extension NoteBody {
  /// All lines below the front matter but the blank ones.
  fileprivate var lines: [Line] {
    units.flatMap { unit in
      switch unit.content {
      case .line(let line): [line]
      case .entry(let index): entries[index].lines
      }
    }
  }
}

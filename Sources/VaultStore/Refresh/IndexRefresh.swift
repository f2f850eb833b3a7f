import Findings
import People
import VaultIndex
import VaultSettings

/// What has to be written so that the index says what was read.
package struct IndexRefresh: Sendable {
  let kept: KeptNotes
  /// Every note with facts, by path.
  let notes: [ReadFile]
  let index: PeopleIndex
  let settings: Settings
  /// The findings that do not depend on a day.
  let findings: [Finding]
  /// The notes that are kept and are not there any more, and rows that are damaged.
  let gone: [FileNumber]
  let meta: IndexMeta

  /// - Parameter fillingTables: whether the tables for SQL are filled where they are not yet; once they
  ///   are, each refresh keeps them as the notes are.
  package init(
    of kept: KeptNotes, to notes: [ReadFile], _ index: PeopleIndex, settings: Settings,
    fillingTables: Bool
  ) {
    self.kept = kept
    self.index = index
    self.settings = settings
    self.notes = notes.filter { $0.facts != nil }
    gone = kept.files.gone(beside: self.notes)
    var meta = kept.files.meta
    meta.hasTables = meta.hasTables || fillingTables
    findings = meta.hasTables ? index.findings.filter { !$0.code.dependsOnDay } : []
    if meta.hasTables {
      meta.findings = Self.digest(of: findings)
      let isChanged = !gone.isEmpty || self.notes.contains { $0.new?.isSameFacts == false }
      if isChanged || !kept.files.meta.hasTables {
        meta.names = Self.digest(ofNames: self.notes)
      }
    }
    self.meta = meta
  }

  /// Whether there is nothing to write.
  package var isEmpty: Bool {
    gone.isEmpty && meta == kept.files.meta && notes.allSatisfy { $0.new == nil }
  }

  /// Whether the tables are to be filled with all notes.
  var fillsTables: Bool { meta.hasTables && !kept.files.meta.hasTables }

  /// Whether a name may now lead elsewhere, so that all links have to be followed again.
  var hasNewNames: Bool { meta.names != kept.files.meta.names }

  private static func digest(of findings: [Finding]) -> String {
    var writer = FactsWriter()
    writer.put(findings)
    return "\(Digest.of(writer.bytes))"
  }

  private static func digest(ofNames notes: [ReadFile]) -> String {
    var writer = FactsWriter()
    for note in notes {
      let profile = note.facts?.profile
      writer.put(note.path)
      writer.put(note.facts?.role == .me)
      writer.put(profile.map { [$0.name] + $0.aliases })
    }
    return "\(Digest.of(writer.bytes))"
  }
}

extension FindingCode {
  /// Whether it is found on one day and not on another, so that no index can keep it.
  var dependsOnDay: Bool {
    switch self {
    case .futureEntry, .futureDate, .staleLastContact: true
    default: false
    }
  }
}

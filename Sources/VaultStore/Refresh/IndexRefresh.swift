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

  package init(
    of kept: KeptNotes, to notes: [ReadFile], _ index: PeopleIndex, settings: Settings
  ) {
    self.kept = kept
    self.index = index
    self.settings = settings
    self.notes = notes.filter { $0.facts != nil }
    findings = index.findings.filter { !$0.code.dependsOnDay }
    gone = kept.goneFiles(beside: self.notes)
    var meta = kept.meta
    meta.findings = Self.digest(of: findings)
    if !gone.isEmpty || self.notes.contains(where: { $0.new?.isSameFacts == false }) {
      meta.names = Self.digest(ofNames: self.notes)
    }
    self.meta = meta
  }

  /// Whether there is nothing to write.
  package var isEmpty: Bool {
    gone.isEmpty && meta.findings == kept.meta.findings && notes.allSatisfy { $0.new == nil }
  }

  /// Whether a name may now lead elsewhere, so that all links have to be followed again.
  var hasNewNames: Bool { meta.names != kept.meta.names }

  private static func digest(of findings: [Finding]) -> String {
    var bytes: [UInt8] = []
    for finding in findings {
      bytes += finding.path.bytes
      bytes += "\(finding.place.line) \(finding.place.column) \(finding.code)".utf8
      bytes += finding.message.utf8
      bytes.append(0)
    }
    return "\(Digest.of(bytes))"
  }

  private static func digest(ofNames notes: [ReadFile]) -> String {
    var bytes: [UInt8] = []
    for note in notes {
      bytes += note.path.bytes
      bytes.append(0)
      guard let facts = note.facts, let profile = facts.profile else { continue }
      bytes.append(facts.role == .me ? 1 : 2)
      for name in [profile.name] + profile.aliases {
        bytes += name.utf8
        bytes.append(0)
      }
    }
    return "\(Digest.of(bytes))"
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

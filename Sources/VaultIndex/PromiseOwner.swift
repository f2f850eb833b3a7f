import Findings
import People

/// Whose promises are, by the names in them (docs/FORMAT.md, Promises): mine, theirs, or a third
/// person's and so nobody's of ours.
struct PromiseOwner {
  /// What I am called, folded.
  private let me: Set<String>
  private let notes: [NoteFacts]
  /// What anyone is called, folded; wanted only where a promise names somebody.
  private lazy var everyone = notes.reduce(into: Set<String>()) { names, note in
    if note.role == .person { names.formUnion(Self.names(of: note)) }
  }

  init(_ notes: [NoteFacts]) {
    let mine = notes.first { $0.role == .me }.map(Self.names(of:)) ?? []
    me = mine.union(["me", "i", "myself"])
    self.notes = notes
  }

  /// A promise as it is between me and a person; nil where it is a third person's.
  mutating func promise(of fact: PromiseFact, with person: NoteFacts) -> Promise? {
    guard fact.leadName != nil || fact.owner != nil else {
      return fact.promise.owned(isMine: !fact.isWaiting, text: fact.promise.text)
    }
    let lead = fact.leadName.map(Self.folded) ?? ""
    let theirs = Self.names(of: person)
    let isLedByUs = theirs.contains(lead) || me.contains(lead)
    let isMine: Bool
    if let owner = fact.owner.map(Self.folded) {
      isMine = me.contains(owner)
      guard isMine || theirs.contains(owner) else { return nil }
    } else if isLedByUs {
      isMine = !theirs.contains(lead)
    } else {
      guard !everyone.contains(lead) else { return nil }
      isMine = !fact.isWaiting
    }
    let words = isLedByUs ? fact.leadRest : fact.promise.text
    return fact.promise.owned(isMine: isMine, text: words)
  }

  /// The last part of a name or path, folded.
  private static func folded(_ name: String) -> String {
    (name.split(separator: "/").last.map(String.init) ?? name).folded
  }

  /// The whole name, the first of its words, the aliases and the file's name.
  private static func names(of note: NoteFacts) -> Set<String> {
    guard let profile = note.profile else { return [] }
    let first = profile.name.split(separator: " ").first.map(String.init) ?? ""
    let names = [profile.name, first, note.path.stem] + profile.aliases
    return Set(names.map { $0.folded }.filter { !$0.isEmpty })
  }
}

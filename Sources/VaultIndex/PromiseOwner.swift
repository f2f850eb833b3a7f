import Findings
import People

/// Whose promise it is (docs/FORMAT.md, Promises): mine, theirs, or a third person's and so nobody's
/// of ours.
struct PromiseOwner {
  /// Nil where it is a third person's.
  let promise: Promise?

  init(of fact: PromiseFact, among people: [NoteFacts], me: [String]) {
    let isLedByThem = fact.leadName.map { Self.isOne(of: people, named: $0) } ?? false
    let isMine: Bool
    if let owner = fact.owner {
      let isMe =
        ["me", "i", "myself"].contains(owner.folded) || me.contains { $0.folded == owner.folded }
      guard isMe || Self.isOne(of: people, named: owner) else {
        promise = nil
        return
      }
      isMine = isMe
    } else {
      isMine = !fact.isWaiting && !isLedByThem
    }
    let words = isLedByThem && !isMine ? fact.leadRest : fact.promise.text
    promise = fact.promise.owned(isMine: isMine, text: words)
  }

  /// Whether a name is that of one of them: the whole name, the first, an alias or the file's name.
  private static func isOne(of people: [NoteFacts], named name: String) -> Bool {
    let name = name.split(separator: "/").last.map(String.init)?.folded ?? name.folded
    return people.contains { note in
      let known = [note.profile?.name ?? "", note.path.stem] + (note.profile?.aliases ?? [])
      let first = note.profile?.name.split(separator: " ").first.map(String.init) ?? ""
      return (known + [first]).contains { !$0.isEmpty && $0.folded == name }
    }
  }
}

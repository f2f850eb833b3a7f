import Days
import Findings
import People

/// What an item asks of you, so that a tick in the report can be taken into the notes.
package enum ItemSubject: Hashable, Sendable {
  /// A word to someone.
  case contact(NotePath)
  /// A look at what someone posts.
  case posts(NotePath)
  /// A promise, mine or theirs, as its note has it.
  case promise(Promise)
  /// What someone asked of me, in their words.
  case request(NotePath, text: String)
  /// Something to give to someone: `gave::` in these words, unless others are typed.
  case gift(NotePath, words: String)
  /// Two people to introduce to each other.
  case introduction(NotePath, NotePath)
  /// Whether someone belongs on the list.
  case addition(NotePath)
  /// Whether someone still belongs on the list.
  case letGoOrRenew(NotePath)
  /// A question to someone; what they say is `learned::`.
  case question(NotePath)
  /// A word of thanks to someone.
  case thanks(NotePath)
}

extension ItemSubject {
  /// What the items that can be about someone alone ask, by their ids, whether a review has them or not.
  package static func possible(of person: NotePath) -> [String: ItemSubject] {
    func id(_ section: SectionID) -> String { ItemID.make(section, people: [person]) }
    func tending(_ about: String) -> String {
      ItemID.make(.tendTheList, people: [person], about: about)
    }
    return [
      id(.reachOut): .contact(person), id(.drifting): .contact(person), id(.keepUp): .posts(person),
      id(.beginning): .addition(person), tending("add"): .addition(person),
      tending("let go"): .letGoOrRenew(person), tending("new"): .contact(person),
    ]
  }
}

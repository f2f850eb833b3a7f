import Days
import People
import VaultIndex

/// A message that asks one side first whether they would like to meet the other (double opt-in).
///
/// It tells nothing of the other but the common thread: not even the name, before both have said yes.
struct IntroductionDraft {
  let lines: [String]

  /// The message to one of the pair.
  init(to person: Person, by thread: CommonThread, in topics: Topics) {
    lines = [
      "Hello \(person.name),",
      "\(Self.reason(for: person, thread, topics)). Would you like me to put the two of you in touch?",
      "I ask the other side too, and pass nothing on before you have both said yes. If now is not the "
        + "time, that is fine.",
    ]
  }

  private static func reason(
    for person: Person, _ thread: CommonThread, _ topics: Topics
  ) -> String {
    switch thread.basis {
    case .need(let need, let fit):
      let things = joined(fit.topics.map { $0.text.quoted(atMost: 60) })
      let need = need.text.quoted(atMost: 80)
      let (yours, theirs) =
        fit.isOffer
        ? ("You offer \(things)", "offers \(things)") : ("You like \(things)", "likes \(things)")
      return topics.people[thread.pair.first].path == person.path
        ? "You are looking for \(need), and I know someone who \(theirs)"
        : "\(yours), and I know someone who is looking for \(need)"
    case .shared(let verb, let item, _, _):
      return
        "You \(verb) \(item.value.quoted(atMost: 60)), and so \(verb.hasPrefix("are") ? "is" : "does")"
        + " someone else I know"
    }
  }
}

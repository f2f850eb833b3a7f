import Days
import People
import VaultIndex
import VaultSettings

/// How much I talk with someone who is not on the list.
struct AddToTheList {
  private let person: Person
  private let context: ReviewContext
  /// The contacts in the months that count, newest first, one a day.
  private let contacts: [LogEntry]

  init(_ person: Person, in context: ReviewContext) {
    self.person = person
    self.context = context
    let start = context.day.adding(months: -context.numbers.addMonths)
    var contacts: [LogEntry] = []
    for contact in person.contacts(until: context.day) {
      guard contact.day > start else { break }
      if contact.day != contacts.last?.day { contacts.append(contact) }
    }
    self.contacts = contacts
  }

  var isIncluded: Bool {
    exception == nil && !contacts.isEmpty && contacts.count >= context.numbers.addContacts
  }

  /// Whom I talked with most, then most lately.
  func precedes(_ other: Self) -> Bool {
    if contacts.count != other.contacts.count { return contacts.count > other.contacts.count }
    let days = (contacts.first?.day ?? .distantPast, other.contacts.first?.day ?? .distantPast)
    return days.0 == days.1 ? person.precedes(other.person) : days.0 > days.1
  }

  var item: ReviewItem {
    ReviewItem(
      id: ItemID.make(.tendTheList, people: [person.path], about: "add"), people: [person.path],
      text: "\(person)", reason: "\(conversations), and not on your list: add them?",
      sources: [contacts.last, contacts.first].compactMap { $0?.source },
      subject: .addition(person.path))
  }

  /// "4 conversations since 11 July, the last coffee on 18 November".
  private var conversations: Phrase {
    guard let first = contacts.last, let last = contacts.first else { return "no conversation" }
    let day = context.day
    let count = plural(contacts.count, "conversation")
    return """
      \(count) since \(cited: first.day.words(on: day), at: first.source), \
      the last \(cited: last.wordsAsLast(on: day), at: last.source)
      """
  }

  var why: Phrase {
    if let exception { return "\(exception)" }
    let numbers = context.numbers
    return """
      \(plural(contacts.count, "conversation")) in \(plural(numbers.addMonths, "month")), \
      proposed from \(numbers.addContacts)
      """
  }

  private var exception: String? {
    let profile = person.profile
    if profile.isArchived { return "archived" }
    if profile.died != nil { return "died" }
    if profile.isDeclined { return "not for your list, says the note" }
    return profile.isKindred ? "on your list, nothing to tend" : nil
  }
}

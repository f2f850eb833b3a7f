import Days
import Findings
import People
import VaultIndex
import VaultSettings

/// Where nobody is kindred yet: how to begin, and the people you talk with most.
struct Beginning: Rule {
  let id = SectionID.beginning

  func section(in context: ReviewContext) -> ReviewSection? {
    guard context.kindred.isEmpty else { return nil }
    let proposals = context.index.people.map { Proposal(of: $0, in: context) }
      .filter(\.isIncluded).sorted { $0.precedes($1) }
    let items = [invitation(in: context)] + proposals.map(item)
    let limit = context.numbers.proposalLimit + 1
    return section(of: items, showing: limit, in: context) { rest in
      "…and \(rest) more you talk with: \(command: "vault list --all")"
    }
  }

  func verdict(on person: Person, in context: ReviewContext) -> Verdict? {
    guard context.kindred.isEmpty else { return nil }
    let proposal = Proposal(of: person, in: context)
    return Verdict(section: id, isIncluded: proposal.isIncluded, why: proposal.why)
  }

  private func invitation(in context: ReviewContext) -> ReviewItem {
    let begin: Phrase = """
      Write \(command: "kindred: true") between two lines of \(command: "---") at the top of the \
      note of someone you care about staying in touch with; the next review speaks of them.
      """
    let folder = context.settings.peopleFolders.first ?? "People"
    let first: Phrase = """
      Begin with one note for each person you care about, in the folder \(folder): their name as \
      the file name, and \(command: "kindred: true") between two lines of \(command: "---") at the \
      top.
      """
    return ReviewItem(
      id: ItemID.make(id, people: [], about: "begin"), people: [],
      text: context.index.people.isEmpty ? first : begin)
  }

  private func item(for proposal: Proposal) -> ReviewItem {
    let person = proposal.person
    return ReviewItem(
      id: ItemID.make(id, people: [person.path]), people: [person.path], text: "\(person)",
      reason: "\(proposal.why): on your list?", sources: proposal.sources,
      subject: .addition(person.path))
  }
}

/// How much you talk with someone who is not on the list.
private struct Proposal: PersonGrounds {
  let person: Person
  private let context: ReviewContext
  private let count: Int
  private let first: Day?
  private let last: Contact?

  init(of person: Person, in context: ReviewContext) {
    self.person = person
    self.context = context
    last = person.lastContact(on: context.day)
    let days = person.contacts(until: context.day).map(\.day)
    count = days.count
    first = days.last
  }

  var isIncluded: Bool { exception == nil && count >= context.numbers.proposalContacts }

  func precedes(_ other: Proposal) -> Bool {
    if count != other.count { return count > other.count }
    let (left, right) = (last?.day ?? .distantPast, other.last?.day ?? .distantPast)
    return left == right ? person.precedes(other.person) : left > right
  }

  /// "12 conversations since 3 June 2024, the last coffee on 8 August".
  var why: Phrase {
    if let exception { return "\(exception)" }
    let conversations = plural(count, "conversation")
    guard isIncluded, let first, let last else {
      return "\(conversations), proposed from \(context.numbers.proposalContacts)"
    }
    let day = context.day
    return """
      \(conversations) since \(first.words(on: day)), \
      the last \(cited: last.wordsAsLast(on: day), at: last.source)
      """
  }

  var sources: [Source] { last.map { [$0.source] } ?? [] }

  private var exception: String? {
    let profile = person.profile
    if profile.isDeclined { return "not for your list, says the note" }
    if profile.isArchived { return "archived" }
    return profile.died == nil ? nil : "died"
  }
}

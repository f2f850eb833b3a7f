import Days
import People
import VaultIndex

/// What people asked of me that neither `gave` nor `declined` has answered since, kindred or not.
struct OpenRequests {
  let context: ReviewContext

  init(in context: ReviewContext) {
    self.context = context
  }

  /// The oldest first.
  var items: [ReviewItem] {
    let people = context.index.people
    let requests = people.indices.flatMap { place -> [(person: Int, request: Exchanges.Request)] in
      guard !people[place].profile.isArchived, people[place].profile.died == nil else { return [] }
      return Exchanges(with: people[place], in: context)
        .open(.askedMe, answeredBy: [.gave, .declined])
        .map { (person: place, request: $0) }
    }
    return requests.sorted { $0.request.day < $1.request.day }
      .map { item(for: people[$0.person], $0.request) }
  }

  private func item(for person: Person, _ request: Exchanges.Request) -> ReviewItem {
    let day = context.day
    let asked = "asked you on \(request.day.words(on: day))"
    return ReviewItem(
      id: ItemID.make(.give, people: [person.path], about: "asked", request.text),
      people: [person.path], text: "\(person): \(request.text.quoted())",
      reason: "\(cited: asked, at: request.source) (\(request.day.distanceWords(on: day)))",
      sources: [request.source],
      subject: .request(person.path, text: request.text))
  }
}

import Days
import People
import VaultIndex

/// Finds the people whose notes have the words of a topic.
struct TopicSearch {
  let query: TopicQuery
  /// What of a person is looked at.
  let aspects: [Aspect]
  let day: Day

  /// The people whose notes match, the most relevant first; where two are even, in their order.
  func matches(among people: [Person]) -> [TopicMatch] {
    let readings = people.map { TopicReading(of: $0, for: self) }
    let relevance = Relevance(of: readings.map(\.text), for: query)
    let scores = relevance.scores
    return readings.indices.filter { scores[$0] > 0 }
      .sorted { left, right in
        scores[left] == scores[right] ? left < right : scores[left] > scores[right]
      }
      .map { index in
        let places = readings[index].telling(relevance.telling)
        return TopicMatch(
          person: people[index], evidence: places.map { evidence(at: $0, of: people[index]) })
      }
  }

  private func evidence(at place: TopicReading.Place, of person: Person) -> TopicEvidence {
    switch place {
    case .statement(let aspect, let index):
      let statement = person.statements(aspect)[index]
      return TopicEvidence(
        aspect: aspect, text: statement.value, words: query.words(asIn: statement.value),
        source: Source(path: person.path, line: statement.line), entry: nil)
    case .entry(let index):
      let entry = person.entries[index]
      return TopicEvidence(
        aspect: .entry, text: entry.text, words: query.words(asIn: entry.topicText),
        source: entry.source, entry: entry)
    }
  }
}

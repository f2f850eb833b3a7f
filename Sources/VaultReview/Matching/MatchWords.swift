import Days
import Findings

extension TopicMatch {
  /// What matches, in words: the statements of one kind together, each entry by itself.
  func reasons(on day: Day) -> [AnswerItem.Reason] {
    var told: Set<Aspect> = []
    return evidence.compactMap { found in
      if let entry = found.entry {
        let words = found.words.map { "“\($0)”" }.joined(separator: ", ")
        return .init("\(entry.words(on: day)): \(words)", found.source)
      }
      guard told.insert(found.aspect).inserted else { return nil }
      let alike = evidence.filter { $0.aspect == found.aspect }
      let texts = alike.map { $0.text.quoted(atMost: 80) }
      return .init("\(found.aspect.verb) \(joined(texts))", found.source)
    }
  }
}

extension Aspect {
  /// What comes before a statement: "likes letterpress".
  fileprivate var verb: String {
    switch self {
    case .offer: "offers"
    case .interest: "likes"
    case .need: "looking for"
    case .group: "in the group"
    case .role: "role:"
    case .entry: "said"
    }
  }
}

extension Gift {
  /// "they gave you on 8 August: names of two funders".
  func words(_ verb: String, on today: Day) -> AnswerItem.Reason {
    .init("\(verb) on \(day.words(on: today)): \(text.quoted(atMost: 100))", source)
  }
}

extension PeopleAnswer {
  /// For whom a text could be, in words.
  package init(_ matches: [ShareMatch], on day: Day) {
    let items = matches.map { found in
      let rest = found.match.person.restWords(on: day).map { ", \($0)" } ?? ""
      let gift = found.lastGift.map { $0.words("you gave them something", on: day) }
      return AnswerItem(
        text: "\(found.match.person)\(rest)",
        reasons: found.match.reasons(on: day) + [gift].compactMap(\.self))
    }
    self.init([AnswerPart(nil, items)])
  }
}

import People
import VaultIndex

/// Something that someone offers or likes, and what it is about.
struct Topic: Hashable, Sendable {
  /// As the note has it: "wood engraving".
  let text: String
  /// Whether they offer it; otherwise they like it.
  let isOffer: Bool
  /// Its significant words.
  let words: [String]
  let source: Source

  private init(
    _ stated: Stated<String>, isOffer: Bool, of person: Person, _ known: inout KnownWords
  ) {
    text = stated.value
    self.isOffer = isOffer
    words = known.words(of: stated.value)
    source = Source(path: person.path, line: stated.line)
  }

  /// What someone offers, then what they like.
  static func all(of person: Person) -> [Topic] {
    var known = KnownWords()
    return all(of: person, &known)
  }

  /// The same for many people, who like many of the same things.
  static func all(of person: Person, _ known: inout KnownWords) -> [Topic] {
    person.profile.offers.map { Topic($0, isOffer: true, of: person, &known) }
      + person.profile.interests.map { Topic($0, isOffer: false, of: person, &known) }
  }
}

extension [Topic] {
  /// "offers book design and likes type design", each where the note says so.
  var singularWords: Phrase {
    verbPhrase("offers", of: filter(\.isOffer), and: "likes", of: filter { !$0.isOffer })
  }

  /// "offer book design and like type design".
  var pluralWords: Phrase {
    verbPhrase("offer", of: filter(\.isOffer), and: "like", of: filter { !$0.isOffer })
  }

  private func verbPhrase(
    _ offers: String, of offered: [Topic], and likes: String, of liked: [Topic]
  ) -> Phrase {
    [(offers, offered), (likes, liked)].filter { !$0.1.isEmpty }.map { verb, topics in
      "\(verb) \(topics.map(\.citation).listed())" as Phrase
    }.joined(by: " and ")
  }
}

extension Topic {
  /// Its words, with the line they stand on.
  fileprivate var citation: Phrase { "\(cited: text.quoted(atMost: 60), at: source)" }
}

/// What a question about people comes to, as words and sources without layout.
package struct PeopleAnswer: Hashable, Sendable {
  /// Those with something to say.
  package let parts: [AnswerPart]

  init(_ parts: [AnswerPart]) {
    self.parts = parts.filter { !$0.items.isEmpty || !$0.draft.isEmpty }
  }
}

/// People who stand together in an answer.
package struct AnswerPart: Hashable, Sendable {
  package let title: String?
  package let items: [AnswerItem]
  /// Words to take over, such as a message.
  package let draft: [String]

  init(_ title: String?, _ items: [AnswerItem], draft: [String] = []) {
    self.title = title
    self.items = items
    self.draft = draft
  }
}

/// Someone in an answer, with the reasons.
package struct AnswerItem: Hashable, Sendable {
  /// Something that a note says, and the line that says it.
  package struct Reason: Hashable, Sendable {
    package let words: Phrase
    package let source: Source?

    init(_ words: Phrase, _ source: Source? = nil) {
      self.words = words
      self.source = source
    }
  }

  /// Who, and what is to be known first.
  package let text: Phrase
  /// Where that is written.
  package let sources: [Source]
  package let reasons: [Reason]

  init(text: Phrase, sources: [Source] = [], reasons: [Reason] = []) {
    self.text = text
    self.sources = sources
    self.reasons = reasons
  }
}

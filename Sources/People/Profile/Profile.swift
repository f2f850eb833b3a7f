import Days

/// What the front matter of a person's note says of them.
package struct Profile: Hashable, Sendable {
  /// `name:`, else the first level-1 heading, else the file's name.
  package var name: String
  package var aliases: [String] = []
  /// `kindred: true` or the tag; an explicit `false` wins over the tag.
  package var isKindred = false
  /// `kindred: false`: they were asked about and the answer is no.
  package var isDeclined = false
  /// Professionally relevant: a mark, never a rank.
  package var isStarred = false
  package var cadence: Stated<CadenceRule>?
  package var lastContact: Stated<Day>?
  /// No nudge to reach out before this day.
  package var snooze: Stated<Day>?
  /// Due on this day, whatever the cadence.
  package var nextContact: Stated<Day>?
  package var isPaused = false
  package var isArchived = false
  /// They died; the day may be unknown.
  package var died: Stated<Day?>?
  /// Whether I would put my name behind them; silence is not a no.
  package var vouch: Bool?
  /// How we met: the words, and the day if one is given.
  package var met: Stated<String>?
  package var metDay: Stated<Day>?
  package var introducedBy: [Stated<String>] = []
  package var knows: [Stated<String>] = []
  package var notIntroduce: [Stated<String>] = []
  /// The day I last said yes when asked whether they belong on my list.
  package var reviewed: Stated<Day>?
  package var interests: [Stated<String>] = []
  package var offers: [Stated<String>] = []
  package var lookingFor: [Stated<String>] = []
  package var groups: [Stated<String>] = []
  package var birthday: Stated<PartialDate>?
  /// Other days worth a word, such as a wedding.
  package var dates: [NamedDate] = []
  /// Ways to reach them and facts such as role and city, in the order of the note.
  package var details: [Detail] = []
  /// Where they post: a network and a handle or URL.
  package var places: [Detail] = []
  package var tags: [String] = []
  /// Every other property, as it stands in the note.
  package var others: [Detail] = []

  package init(name: String) {
    self.name = name
  }
}

/// A day of the year with its occasion: `2019-05-14 wedding`.
package struct NamedDate: Hashable, Sendable {
  package let date: Stated<PartialDate>
  package let occasion: String

  package init(date: Stated<PartialDate>, occasion: String) {
    self.date = date
    self.occasion = occasion
  }
}

/// One fact of the front matter: `email: ada@example.org`.
package struct Detail: Hashable, Sendable {
  /// The key in our spelling, such as `email` or `mastodon`.
  package let key: String
  package let value: Stated<String>

  package init(key: String, value: Stated<String>) {
    self.key = key
    self.value = value
  }
}

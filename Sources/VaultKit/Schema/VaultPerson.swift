import Days
import Findings
import People
import VaultIndex
import VaultReview

/// A person with everything that a vault says of them, as `vault index` and `vault list` print them.
///
/// Days are texts such as `2026-11-21`; lists are empty where a note says nothing (docs/SCHEMA.md).
public struct VaultPerson: Codable, Hashable, Sendable {
  /// The path of their note below the root of the vault: what they are known by.
  public var path: String
  /// The bytes of the path in hexadecimal, where they are not UTF-8 and `path` cannot say them.
  public var pathBytes: String?
  /// `name:` of the note, else its title, else its file name.
  public var name: String
  /// What else they are called.
  public var aliases: [String]
  /// The tags of the note, without `#`.
  public var tags: [String]

  /// Someone I care about staying in touch with.
  public var kindred: Bool
  /// The note says `kindred: false`.
  public var declined: Bool
  /// Professionally relevant.
  public var star: Bool
  /// What their own note says: a period such as `P6W`, or `never`.
  @OrNull public var cadence: String?
  /// The newest day on which we were in touch, up to the day of the index.
  @OrNull public var lastContact: String?
  /// The line that says so.
  @OrNull public var lastContactSource: SourceLine?
  /// What `last-contact:` says.
  @OrNull public var fieldLastContact: String?
  /// The day from which they could use a word; nil while they get no nudge, where no day ever comes,
  /// and where we have not spoken yet.
  @OrNull public var due: String?
  /// Whether they could use a word by now.
  public var overdue: Bool
  /// No nudge before this day.
  @OrNull public var snooze: String?
  /// Due on this day, whatever the cadence.
  @OrNull public var nextContact: String?
  /// The day I last said that they belong on my list.
  @OrNull public var reviewed: String?
  /// No nudge to reach out.
  public var paused: Bool
  /// Not in the review at all.
  public var archived: Bool
  /// Whether they have died.
  public var died: Bool
  /// The day they died, if the note names it.
  @OrNull public var diedOn: String?
  /// Whether I would put my name behind them.
  @OrNull public var vouch: Bool?

  /// How we met, in the note's words.
  @OrNull public var met: String?
  /// The day we met, if the note names it.
  @OrNull public var metOn: String?
  /// Who introduced us, as the note writes it.
  public var introducedBy: [String]
  /// Whom they know already, as the note writes it.
  public var knows: [String]
  /// Whom I decided not to introduce to them, as the note writes it.
  public var notIntroduce: [String]
  /// What they like.
  public var interests: [String]
  /// Where we naturally meet.
  public var groups: [String]
  /// What they could give.
  public var offers: [String]
  /// What they need.
  public var lookingFor: [String]
  /// `1988-03-02`, or `--03-02` where the note does not name the year.
  @OrNull public var birthday: String?
  /// Other days of the year worth a word.
  public var dates: [Occasion]
  /// Ways to reach them and facts such as `role`, in the order of the note.
  public var details: [Detail]
  /// Where they post.
  public var places: [Detail]
  /// Every other property, as it stands in the note.
  public var others: [Detail]

  /// Notes that name them without saying that we met, by path and line.
  public var mentions: [Mention]
  /// Promises that concern them, by path and line.
  public var promises: [Promise]
  /// Tasks of their own note that are no promises, in its order.
  public var todos: [ToDo]
  /// What happened, newest first; nil in `vault list`.
  public var entries: [Entry]?
  /// The links of their own note, in its order; nil in `vault list`.
  public var links: [Link]?

  /// A person as of a day.
  package init(_ listed: ListedPerson, _ extent: Extent = .everything) {
    let person = listed.person
    let standing = listed.standing
    let profile = person.profile
    let contact = standing.lastContact

    path = person.path.text
    pathBytes = person.path.hexadecimal
    name = profile.name
    aliases = profile.aliases
    tags = profile.tags

    kindred = profile.isKindred
    declined = profile.isDeclined
    star = profile.isStarred
    cadence = profile.cadence?.value.code
    lastContact = contact?.day.description
    lastContactSource = contact.map { SourceLine($0.path, line: $0.line) }
    fieldLastContact = profile.lastContact?.value.description
    due = standing.due?.description
    overdue = standing.isOverdue
    snooze = profile.snooze?.value.description
    nextContact = profile.nextContact?.value.description
    reviewed = profile.reviewed?.value.description
    paused = profile.isPaused
    archived = profile.isArchived
    died = profile.died != nil
    diedOn = profile.died?.value?.description
    vouch = profile.vouch

    met = profile.met?.value
    metOn = profile.metDay?.value.description
    introducedBy = profile.introducedBy.map(\.value)
    knows = profile.knows.map(\.value)
    notIntroduce = profile.notIntroduce.map(\.value)
    interests = profile.interests.map(\.value)
    groups = profile.groups.map(\.value)
    offers = profile.offers.map(\.value)
    lookingFor = profile.lookingFor.map(\.value)
    birthday = profile.birthday?.value.description
    dates = profile.dates.map(Occasion.init)
    details = profile.details.map(Detail.init)
    places = profile.places.map(Detail.init)
    others = profile.others.map(Detail.init)

    mentions = person.mentions.map(Mention.init)
    promises = person.promises.map(Promise.init)
    todos = person.todos.map(ToDo.init)
    entries = extent == .everything ? person.entries.map(Entry.init) : nil
    links = extent == .everything ? person.links.map(Link.init) : nil
  }
}

extension VaultPerson {
  /// How much of a person is wanted.
  package enum Extent {
    case everything
    /// Without entries and links.
    case summary
  }
}

import Days
import Findings
import People
import VaultIndex
import VaultReview
import VaultSettings

/// Writes what the front matter says of a person.
struct PeopleRows {
  private let settings: Settings
  private var people: BoundStatement
  private var aliases: BoundStatement
  private var lists: BoundStatement
  private var details: BoundStatement
  private var occasions: BoundStatement

  init(in tables: TableWriter, settings: Settings) throws {
    self.settings = settings
    people = try tables.adding(to: "people", columns: 21)
    aliases = try tables.adding(to: "aliases", columns: 3)
    lists = try tables.adding(to: "lists", columns: 4)
    details = try tables.adding(to: "details", columns: 5)
    occasions = try tables.adding(to: "occasions", columns: 4)
  }

  mutating func add(_ profile: Profile, of note: NoteFacts, as file: FileNumber) throws {
    try addPerson(profile, note, file)
    for (place, alias) in profile.aliases.enumerated() {
      aliases.add(file.value)
      aliases.add(place)
      aliases.add(alias)
      try aliases.run()
    }
    try addLists(of: profile, file)
    try addDetails(of: profile, file)
    for (place, date) in profile.dates.enumerated() {
      occasions.add(file.value)
      occasions.add(place)
      occasions.add(date.date.value.description)
      occasions.add(date.occasion)
      try occasions.run()
    }
  }

  private mutating func addPerson(
    _ profile: Profile, _ note: NoteFacts, _ file: FileNumber
  ) throws {
    people.add(file.value)
    people.add(profile.name)
    people.add(note.role == .me)
    people.add(profile.isKindred)
    people.add(profile.isDeclined)
    people.add(profile.isStarred)
    people.add(profile.isPaused)
    people.add(profile.isArchived)
    people.add(profile.died != nil)
    people.add(profile.died?.value)
    people.add(profile.vouch.map { $0 ? 1 : 0 as Int64 })
    people.add(profile.cadence?.value.code)
    let inForce = CadenceRule.inForce(of: Person(path: note.path, profile: profile), settings)
    people.add(inForce.months)
    people.add(inForce.days)
    people.add(profile.lastContact?.value)
    people.add(profile.nextContact?.value)
    people.add(profile.snooze?.value)
    people.add(profile.reviewed?.value)
    people.add(profile.met?.value)
    people.add(profile.metDay?.value)
    people.add(profile.birthday?.value.description)
    try people.run()
  }

  private mutating func addLists(of profile: Profile, _ file: FileNumber) throws {
    let stated: [(String, [Stated<String>])] = [
      ("groups", profile.groups), ("interests", profile.interests),
      ("introduced-by", profile.introducedBy), ("knows", profile.knows),
      ("looking-for", profile.lookingFor), ("not-introduce", profile.notIntroduce),
      ("offers", profile.offers),
    ]
    let all = stated.map { ($0, $1.map(\.value)) } + [("tags", profile.tags)]
    for (list, values) in all {
      for (place, value) in values.enumerated() {
        lists.add(file.value)
        lists.add(list)
        lists.add(place)
        lists.add(value)
        try lists.run()
      }
    }
  }

  private mutating func addDetails(of profile: Profile, _ file: FileNumber) throws {
    let kinds = [
      ("detail", profile.details), ("place", profile.places), ("other", profile.others),
    ]
    let all = kinds.flatMap { kind, details in details.map { (kind, $0) } }
    for (place, (kind, detail)) in all.enumerated() {
      details.add(file.value)
      details.add(place)
      details.add(kind)
      details.add(detail.key)
      details.add(detail.value.value)
      try details.run()
    }
  }
}

extension CadenceRule {
  /// `P6W`, or `never`.
  fileprivate var code: String {
    switch self {
    case .every(let cadence): cadence.description
    case .never: "never"
    }
  }

  fileprivate var months: Int64? {
    guard case .every(let cadence) = self else { return nil }
    switch cadence.unit {
    case .month: return Int64(cadence.count)
    case .year: return Int64(12 * cadence.count)
    case .day, .week: return nil
    }
  }

  fileprivate var days: Int64? {
    guard case .every(let cadence) = self else { return nil }
    switch cadence.unit {
    case .day: return Int64(cadence.count)
    case .week: return Int64(7 * cadence.count)
    case .month, .year: return nil
    }
  }
}

import Days
import Findings
import NoteSyntax
import Properties
import VaultSettings

/// Reads what the front matter of a person's note says of them.
struct ProfileReader {
  let note: Note
  let settings: Settings
  var profile: Profile
  var findings: [Finding] = []
  /// `kindred:` and `star:` as they stand in the note; nil where they do not.
  private var kindred: Bool?
  private var star: Bool?
  private var tier: Property?
  /// The keys of ours that the note has, and those of its keys that are none.
  private var known: [ProfileKey] = []
  private var unknown: [Property] = []

  init(_ note: Note, settings: Settings) {
    self.note = note
    self.settings = settings
    profile = Profile(name: note.title(settings: settings))
  }

  mutating func read() {
    for property in note.frontMatter?.properties ?? [] {
      let folded = foldedKey(property.key)
      let known = settings.keys[folded].map(foldedKey) ?? folded
      if let key = ProfileKey(folded: known) {
        self.known.append(key)
        take(property, as: key, spelled: known)
      } else {
        takeDetail(property, key: known)
      }
    }
    let tags = Set(profile.tags.map { NoteTag.first(of: $0) })
    profile.isKindred = kindred ?? tags.contains("kindred")
    profile.isDeclined = kindred == false
    profile.isStarred = star ?? (tags.contains("star") || tags.contains("alist"))
    if let tier { takeTier(tier) }
    findings += KeySlips.findings(unknown, besides: known, in: note)
  }

  private mutating func take(_ property: Property, as key: ProfileKey, spelled: String) {
    switch key {
    case .name: takeName(property)
    case .kindred: if let value = boolean(property) { kindred = value }
    case .star: if let value = boolean(property, isOurs: spelled == "star") { star = star ?? value }
    case .paused: if let value = boolean(property) { profile.isPaused = value }
    case .archived: if let value = boolean(property) { profile.isArchived = value }
    case .vouch: setOnce(\.vouch, to: boolean(property))
    case .status: takeStatus(property)
    case .cadence: takeCadence(property)
    case .tier: tier = property
    case .lastContact: takeLastContact(property)
    case .snooze: setOnce(\.snooze, to: day(property))
    case .nextContact: setOnce(\.nextContact, to: day(property))
    case .reviewed: setOnce(\.reviewed, to: day(property))
    case .died: takeDied(property)
    case .met: takeMet(property)
    case .birthday: takeBirthday(property)
    case .dates: takeDates(property, isAnniversary: spelled == "anniversary")
    case .introducedBy: profile.introducedBy += note.items(of: property)
    case .knows: profile.knows += note.items(of: property)
    case .notIntroduce: profile.notIntroduce += note.items(of: property)
    case .interests: profile.interests += words(property)
    case .offers: profile.offers += words(property)
    case .lookingFor: profile.lookingFor += words(property)
    case .groups: profile.groups += words(property)
    case .aliases: profile.aliases += note.items(of: property).map(\.value)
    case .tags: profile.tags += note.items(of: property).flatMap { NoteTag.tags(in: $0.value) }
    case .social: takeDetail(property, key: "social")
    case .me, .type, .date, .attendees: break
    }
  }

  /// Takes a value unless another spelling of the key has given one above.
  mutating func setOnce<Value>(_ field: WritableKeyPath<Profile, Value?>, to value: Value?) {
    if profile[keyPath: field] == nil { profile[keyPath: field] = value }
  }

  /// Items of which a link shows its name.
  private func words(_ property: Property) -> [Stated<String>] {
    note.items(of: property).map {
      Stated($0.value.withoutLinks, range: $0.range, line: $0.line)
    }
  }

  private mutating func takeName(_ property: Property) {
    guard case .text = property.value else {
      report(.wrongType, property, "a name is one text")
      return
    }
    if let name = note.text(of: property) {
      profile.name = name.value.withoutLinks
    } else {
      report(.wrongType, property, "the name is empty")
    }
  }

  private mutating func takeStatus(_ property: Property) {
    let status = note.text(of: property)?.value.lowercased()
    if status == "archived" || status == "inactive" { profile.isArchived = true }
  }

  private mutating func takeDetail(_ property: Property, key: String) {
    let items = note.items(of: property, commas: DetailKey.isList(key))
    if let network = DetailKey.network(key) {
      profile.places += items.map { Detail(key: network, value: $0) }
    } else if DetailKey.facts.contains(key) {
      profile.details += items.map { Detail(key: key, value: $0) }
    } else {
      profile.others += items.map { Detail(key: property.key, value: $0) }
      unknown.append(property)
    }
  }

  /// `true/false/yes/no/on/off`, any case; what else is written there is reported if the key is ours.
  private mutating func boolean(_ property: Property, isOurs: Bool = true) -> Bool? {
    guard let text = note.text(of: property) else { return nil }
    switch text.value.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      if isOurs { report(.unknownValue, property, "`\(property.key)` is true or false") }
      return nil
    }
  }

  mutating func report(_ code: FindingCode, _ property: Property, _ message: String) {
    let place = property.valueRange.isEmpty ? property.keyRange : property.valueRange
    findings.append(note.finding(code, at: place.lowerBound, message))
  }
}

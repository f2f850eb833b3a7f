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
  /// `kindred:` as it stands in the note; nil where it does not.
  private var kindred: Bool?

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
        take(property, as: key, spelled: known)
      } else {
        takeDetail(property, key: known)
      }
    }
    let tags = Set(profile.tags.map { NoteTag.first(of: $0) })
    profile.isKindred = kindred ?? tags.contains("kindred")
    profile.isDeclined = kindred == false
    profile.isStarred = profile.isStarred || tags.contains("star") || tags.contains("alist")
  }

  private mutating func take(_ property: Property, as key: ProfileKey, spelled: String) {
    switch key {
    case .name: takeName(property)
    case .kindred: if let value = boolean(property) { kindred = value }
    case .star:
      if let value = boolean(property, isOurs: spelled == "star") { profile.isStarred = value }
    case .paused: if let value = boolean(property) { profile.isPaused = value }
    case .archived: if let value = boolean(property) { profile.isArchived = value }
    case .vouch: profile.vouch = boolean(property) ?? profile.vouch
    case .status: takeStatus(property)
    case .cadence: takeCadence(property)
    case .tier: takeTier(property)
    case .lastContact: takeLastContact(property)
    case .snooze: profile.snooze = day(property) ?? profile.snooze
    case .nextContact: profile.nextContact = day(property) ?? profile.nextContact
    case .reviewed: profile.reviewed = day(property) ?? profile.reviewed
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

  /// Items of which a link shows its name.
  private func words(_ property: Property) -> [Stated<String>] {
    note.items(of: property).map {
      Stated(WrittenLink($0.value).shown, range: $0.range, line: $0.line)
    }
  }

  private mutating func takeName(_ property: Property) {
    guard case .text = property.value else {
      report(.wrongType, property, "a name is one text")
      return
    }
    if let name = note.text(of: property) {
      profile.name = name.value
    } else {
      report(.wrongType, property, "the name is empty")
    }
  }

  private mutating func takeStatus(_ property: Property) {
    let status = note.text(of: property)?.value.lowercased()
    if status == "archived" || status == "inactive" { profile.isArchived = true }
  }

  private mutating func takeDetail(_ property: Property, key: String) {
    let items = note.items(of: property)
    let details = items.map { Detail(key: property.key.lowercased(), value: $0) }
    if key == "social" || DetailKey.networks.contains(key) {
      profile.places += details
    } else if DetailKey.facts.contains(key) {
      profile.details += details
    } else {
      profile.others += details
      profile.unknownKeys.append(
        Stated(
          property.key, range: property.keyRange, line: note.line(at: property.keyRange.lowerBound))
      )
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

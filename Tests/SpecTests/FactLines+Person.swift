import Days
import Findings
import People
import VaultIndex

extension FactLines {
  mutating func add(_ person: Person, isMe: Bool) {
    let profile = person.profile
    let marks = [
      "kindred": profile.isKindred, "declined": profile.isDeclined, "star": profile.isStarred,
      "paused": profile.isPaused, "archived": profile.isArchived,
    ]
    let order = ["kindred", "declined", "star", "paused", "archived"]
    let set = order.filter { marks[$0] == true }.joined(separator: " ")
    add(isMe ? "me" : "person", person.path.shown, profile.name.quoted, set)
    add(profile)
    if let contact = person.lastContact(on: ScratchVault.today) {
      add("last-contact", "\(contact.day)", place(contact.path, contact.line))
    }
    for entry in person.entries { add(entry) }
    for mention in person.mentions {
      add("mention", mention.day.map { "\($0)" }, place(mention.path, mention.line))
    }
    for promise in person.promises {
      add("promise", promise, owner: promise.isMine ? "mine" : "theirs")
    }
    for todo in person.todos { add("todo", todo, owner: nil) }
    for link in person.links {
      add("link", link.target.quoted, "→", link.path?.shown ?? "nobody", ":\(link.line)")
    }
  }

  private mutating func add(_ profile: Profile) {
    for alias in profile.aliases { add("alias", alias.quoted) }
    if let rule = profile.cadence?.value {
      switch rule {
      case .every(let cadence): add("cadence", "\(cadence)")
      case .never: add("cadence", "never")
      }
    }
    if let day = profile.lastContact?.value { add("last-contact-field", "\(day)") }
    if let day = profile.snooze?.value { add("snooze", "\(day)") }
    if let day = profile.nextContact?.value { add("next-contact", "\(day)") }
    if let died = profile.died { add("died", died.value.map { "\($0)" } ?? "on an unknown day") }
    if let vouch = profile.vouch { add("vouch", vouch ? "yes" : "no") }
    if let met = profile.met { add("met", met.value.quoted) }
    if let day = profile.metDay?.value { add("met-day", "\(day)") }
    add("introduced-by", profile.introducedBy)
    add("knows", profile.knows)
    add("not-introduce", profile.notIntroduce)
    if let day = profile.reviewed?.value { add("reviewed", "\(day)") }
    add("interest", profile.interests)
    add("offer", profile.offers)
    add("looking-for", profile.lookingFor)
    add("group", profile.groups)
    if let birthday = profile.birthday?.value { add("birthday", "\(birthday)") }
    for date in profile.dates { add("date", "\(date.date.value)", date.occasion.quoted) }
    for detail in profile.details { add("detail", detail.key, detail.value.value.quoted) }
    for place in profile.places { add("posts-at", place.key, place.value.value.quoted) }
    for tag in profile.tags { add("tag", tag.quoted) }
    for other in profile.others { add("other", other.key, other.value.value.quoted) }
  }

  private mutating func add(_ kind: String, _ values: [Stated<String>]) {
    for value in values { add(kind, value.value.quoted) }
  }

  private mutating func add(_ entry: LogEntry) {
    add(
      "entry", "\(entry.day)", entry.kind, entry.isContact ? nil : "(no contact)",
      entry.text.quoted,
      place(entry.path, entry.line))
    for name in entry.with { add("with", name.value.quoted, place(entry.path, name.line)) }
    for field in entry.fields where field.kind != .with {
      add(field.kind.rawValue, field.value.value.quoted, place(entry.path, field.value.line))
    }
  }

  private mutating func add(_ kind: String, _ promise: Promise, owner: String?) {
    add(
      kind, owner, promise.state.rawValue, promise.text.quoted, promise.due.map { "due \($0)" },
      promise.since.map { "since \($0)" }, promise.done.map { "done \($0)" },
      promise.isRecurring ? "recurring" : nil, place(promise.path, promise.line))
  }
}

import People
import VaultSettings

extension [NoteEdit] {
  /// What logging an entry with someone changes in their note: the log, and `last-contact` as in the
  /// note of anyone who was there.
  package static func logging(_ entry: NewEntry, settings: Settings) -> [NoteEdit] {
    [.addEntry(entry)] + beingThere(entry, settings: settings)
  }

  /// What an entry that stands in another note changes in the note of someone it names as present:
  /// `last-contact` where settings ask for it, the entry is contact and newer.
  package static func beingThere(_ entry: NewEntry, settings: Settings) -> [NoteEdit] {
    guard settings.lastContactUpdate != .never, entry.read(settings: settings)?.isContact == true
    else { return [] }
    return [
      .moveDayForward(
        ProfileKey.lastContact.rawValue, to: entry.day,
        addingField: settings.lastContactUpdate == .always)
    ]
  }
}

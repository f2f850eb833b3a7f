import Days
import Findings
import NoteEdits
import People
import Reports
import VaultIndex

/// A step of an introduction, to be written down.
package enum IntroductionStep: Hashable, Sendable {
  /// Some of the two were asked whether they would like it.
  case asked([NotePath])
  /// Both said yes, and they were put in touch.
  case made
  /// One of them would rather not: they are not proposed again.
  case declined
}

extension Vault {
  /// What a step of an introduction changes in the notes of the two; nothing is written yet.
  ///
  /// Whom I asked, and when, stands in the log of their own note, what was made in the logs of both.
  package func record(
    _ step: IntroductionStep, introducing one: NotePath, to other: NotePath,
    in reading: VaultReading, on day: Day
  ) throws(VaultError) -> [NoteChange] {
    let links = NoteLinks(notes: reading.notes, settings: settings)
    func link(_ path: NotePath) -> String {
      links.wikiLink(to: path) ?? reading.index.person(at: path)?.name ?? path.stem
    }
    func entries(
      _ kind: EntryField.Kind, _ words: String, of people: [NotePath]
    ) throws(VaultError) -> [NoteChange] {
      var changes: [NoteChange] = []
      for (person, friend) in [(one, other), (other, one)] where people.contains(person) {
        let entry = NewEntry(day: day, text: words, fields: [.init(kind, link(friend))])
        changes += try log(entry, with: person).changes
      }
      return changes
    }
    switch step {
    case .asked(let people):
      return try entries(.introducing, "asked about an introduction", of: people)
    case .made:
      return try entries(.introduced, "", of: [one, other])
    case .declined:
      let key = ProfileKey.notIntroduce.rawValue
      return [try change(one, by: [.addListItem(key, link(other))])].filter(\.isNeeded)
    }
  }
}

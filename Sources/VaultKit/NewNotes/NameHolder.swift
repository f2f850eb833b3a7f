import Findings
import People
import VaultIndex

/// Who or what in a vault has a name already, be it in other letters, with accents or without.
enum NameHolder: Hashable {
  /// The note of a person of that name, or a file of that name.
  case note(NotePath)
  /// The note of a person who is also called that.
  case alias(NotePath)

  init?(of name: String, in reading: VaultReading, except own: NotePath? = nil) {
    let asked = name.folded
    let people = (reading.index.people + [reading.index.me].compactMap(\.self))
      .filter { $0.path != own }
    if let person = people.first(where: { $0.name.folded == asked }) {
      self = .note(person.path)
    } else if let note = reading.notes.first(where: { $0 != own && $0.stem.folded == asked }) {
      self = .note(note)
    } else if let person = people.first(where: { person in
      person.profile.aliases.contains { $0.folded == asked }
    }) {
      self = .alias(person.path)
    } else {
      return nil
    }
  }
}

extension VaultError {
  static func taken(
    _ name: String, by holder: NameHolder, mayShare: Bool
  ) -> VaultError {
    switch holder {
    case .note(let path):
      VaultError(
        .badName,
        "There is a note of that name already: \(path.text). Choose another name for \(name).")
    case .alias(let path):
      VaultError(
        .badName,
        "\(name) is another name of \(path.text)."
          + (mayShare
            ? " With --force they share the name." : " Choose another, or take it out there."))
    }
  }
}

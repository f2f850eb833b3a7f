import Days
import NoteSyntax
import Properties
import VaultSettings

/// The front matter of any note, asked by folded key, to find out what the note is.
struct NoteProperties {
  private let note: Note
  private let properties: [(key: String, known: ProfileKey?, property: Property)]

  init(_ note: Note, settings: Settings) {
    self.note = note
    properties = (note.frontMatter?.properties ?? []).map {
      let folded = foldedKey($0.key)
      let key = settings.keys[folded].map(foldedKey) ?? folded
      return (key, ProfileKey(folded: key), $0)
    }
  }

  func has(_ key: String) -> Bool {
    properties.contains { $0.key == key }
  }

  func text(_ key: String) -> String? {
    properties.first { $0.key == key }.flatMap { note.text(of: $0.property)?.value }
  }

  func isTrue(_ key: String) -> Bool {
    ["true", "yes", "on"].contains(text(key)?.lowercased())
  }

  func day(_ key: String) -> Day? {
    guard let text = text(key), case .day(let day) = DateReading(text) else { return nil }
    return day
  }

  /// The items of every key that stands for `key`.
  func items(_ key: ProfileKey) -> [Stated<String>] {
    var items: [Stated<String>] = []
    for place in properties.indices where properties[place].known == key {
      items += note.items(of: properties[place].property)
    }
    return items
  }

  var tags: [String] { items(.tags).flatMap { NoteTag.tags(in: $0.value) } }

  /// What `type`, `kind`, `fileClass` and `categories` say, in lower case: `[[People]]` is `people`.
  var typeWords: [String] {
    items(.type).map { WrittenLink($0.value).shown.drop { $0 == "#" }.lowercased() }
  }
}

import Days
import Findings
import NoteSyntax
import Properties
import VaultSettings

extension NoteRole {
  /// Words of `type:` and of tags that make a note a person's.
  private static let personWords: Set<String> = ["person", "people", "contact"]
  /// File names of a folder's own page, folded.
  private static let indexNames: Set<String> = ["readme", "index", "moc", "mapofcontent", "home"]

  /// What a note is, by its place, its front matter and its name.
  init(of note: Note, _ properties: NoteProperties, settings: Settings) {
    let folders = note.path.folders
    if Self.isInFolder(folders, of: settings.templateFolders) || note.isTemplate {
      self = .ignored
    } else if properties.text("generatedby") == "vault" {
      self = properties.day("review").map(NoteRole.report) ?? .ignored
    } else if isBlank(note.source.bytes) {
      self = .empty
    } else if properties.isTrue("me") {
      self = .me
    } else {
      self = Self.role(of: note, properties, folders, settings)
    }
  }

  private static func role(
    of note: Note, _ properties: NoteProperties, _ folders: [String], _ settings: Settings
  ) -> NoteRole {
    let isAmongPeople = isInFolder(folders, of: settings.peopleFolders)
    let stem = note.path.stem
    let isKindred = properties.has("kindred")
    if isAmongPeople, !isKindred, isIndex(stem, in: folders, settings) { return .ignored }
    if isKindred || properties.typeWords.contains(where: personWords.contains)
      || (properties.tags + note.lastLineTags).contains(where: { tag in
        let first = NoteTag.first(of: tag)
        return personWords.contains(first) || first == "kindred"
      })
    {
      return .person
    }
    let day = DatedName.day(in: stem) ?? properties.day("date")
    if isAmongPeople, DatedName.day(in: stem) == nil { return .person }
    return day.map(NoteRole.dated) ?? .other
  }

  /// Whether a note lies in a folder of people.
  package static func isAmongPeople(_ path: NotePath, settings: Settings) -> Bool {
    isInFolder(path.folders, of: settings.peopleFolders)
  }

  /// Whether a note lies in a folder of templates.
  package static func isAmongTemplates(_ path: NotePath, settings: Settings) -> Bool {
    isInFolder(path.folders, of: settings.templateFolders)
  }

  /// Whether one of the folders is named so, without case and with a number before it: `03-People`.
  private static func isInFolder(_ folders: [String], of names: [String]) -> Bool {
    let folders = folders.map { $0.lowercased() }
    return !folders.isEmpty
      && names.contains { name in
        let name = name.lowercased()
        if name.utf8.contains(UInt8(ascii: "/")) {
          let path = folders.joined(separator: "/")
          return path == name || path.hasPrefix(name + "/")
        }
        return folders.contains { $0 == name || withoutNumber($0) == name }
      }
  }

  /// `03-people` without its number.
  private static func withoutNumber(_ name: String) -> String {
    guard name.utf8.first.map({ 0x30...0x39 ~= $0 }) ?? false else { return name }
    let rest = name.drop { $0.isASCII && $0.isNumber }
    guard rest.count < name.count else { return name }
    return String(rest.drop { $0 == "-" || $0 == "." || $0 == " " || $0 == "_" })
  }

  /// Whether a note is the page of a folder of people, not of a person with a folder of their own.
  private static func isIndex(
    _ stem: String, in folders: [String], _ settings: Settings
  ) -> Bool {
    let name = foldedKey(stem)
    let isOwnPage =
      foldedKey(folders.last ?? "") == name
      && !isInFolder(folders.dropLast(), of: settings.peopleFolders)
    return isOwnPage || indexNames.contains(name) || stem.split(separator: " ").contains("MOC")
  }
}

/// Whether a note holds nothing but white space, of any script.
private func isBlank(_ bytes: [UInt8]) -> Bool {
  guard let first = bytes.first(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) else {
    return true
  }
  guard first >= 0x80 else { return false }
  return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
    $0.properties.isWhitespace || $0 == "\u{FEFF}"
  }
}

/// A date at the beginning or the end of a file's name: `2026-10-02 Coffee`, `Coffee 2026-10-02`.
package enum DatedName {
  /// The day in a name without its ending; nil if there is none.
  package static func day(in stem: String) -> Day? {
    let bytes = Array(stem.utf8)
    if case .day(let day) = IsoDate.read(bytes, at: 0, end: bytes.count) { return day }
    let start = bytes.count - IsoDate.length
    guard start > 0, !(0x30...0x39).contains(bytes[start - 1]),
      case .day(let day) = IsoDate.read(bytes, at: start, end: bytes.count)
    else { return nil }
    return day
  }

  /// The rest of the name: `Coffee`.
  package static func title(of stem: String) -> String {
    let bytes = Array(stem.utf8)
    guard day(in: stem) != nil else { return stem }
    let isFirst: Bool =
      if case .day = IsoDate.read(bytes, at: 0, end: bytes.count) { true } else { false }
    let rest = isFirst ? bytes.dropFirst(IsoDate.length) : bytes.dropLast(IsoDate.length)
    let words = String(decoding: rest, as: UTF8.self)
    return String(
      words.drop { " -_–—".contains($0) }.reversed().drop { " -_–—".contains($0) }.reversed())
  }
}

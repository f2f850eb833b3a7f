import Findings
import People

/// Finds the note that a link or a name means (docs/FORMAT.md, Links).
///
/// In order: path, file name, `name`, `aliases`; compared without case, and in Unicode's canonical form,
/// so that a name made on a Mac and one made on Linux are the same. Two candidates are no answer.
package struct NameTable: Sendable {
  /// What a name leads to.
  package enum Answer: Hashable, Sendable {
    case one(NotePath)
    case none
    case several([NotePath])
  }

  private var byPath: [String: [Int]] = [:]
  private var byStem: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  private var byAlias: [String: [Int]] = [:]
  private let paths: [NotePath]

  /// The table of all notes, in the order of their paths.
  init(_ notes: [NoteFacts]) {
    paths = notes.map(\.path)
    for (index, note) in notes.enumerated() {
      byPath[Self.withoutExtension(note.path.text).lowercased(), default: []].append(index)
      byStem[note.path.stem.lowercased(), default: []].append(index)
      guard let profile = note.profile else { continue }
      byName[profile.name.lowercased(), default: []].append(index)
      for alias in profile.aliases { Self.add(index, to: &byAlias, alias.lowercased()) }
    }
  }

  /// The note that a link's target or a plain name means, perhaps as written in another note.
  package func resolve(_ name: String, from note: NotePath = NotePath("")) -> Answer {
    positions(of: name, from: note).map { found in
      found.count == 1 ? .one(paths[found[0]]) : .several(found.map { paths[$0] })
    } ?? .none
  }

  /// The positions of the notes that a link or name in a note may mean; nil where there is none.
  ///
  /// A Markdown link is a path from the folder of its note, else from the root, or a file's name.
  func positions(of name: String, from note: NotePath) -> [Int]? {
    if let found = positions(of: name) { return found }
    let folder = note.folders.joined(separator: "/") + "/"
    guard name.hasSuffix(".md"), name.hasPrefix(folder) else { return nil }
    return positions(of: String(name.dropFirst(folder.count)))
  }

  /// The positions of the notes that a name may mean; nil where there is none.
  func positions(of name: String) -> [Int]? {
    let key = Self.withoutExtension(name).lowercased()
    if let found = byPath[key] { return found }
    if key.contains("/"), let stem = key.split(separator: "/").last.map(String.init) {
      let found = (byStem[stem] ?? []).filter {
        Self.withoutExtension(paths[$0].text).lowercased().hasSuffix("/" + key)
      }
      if !found.isEmpty { return found }
    }
    return byStem[key] ?? byName[key] ?? byAlias[key]
  }

  /// Names and aliases that more than one note has, with the positions of the notes, by name.
  var shared: (names: [(String, [Int])], aliases: [(String, [Int])]) {
    let names = byName.filter { $0.value.count > 1 }
    let aliases = byAlias.compactMap { alias, holders -> (String, [Int])? in
      let others = (byName[alias] ?? []).filter { !holders.contains($0) }
      let all = (holders + others).sorted()
      return all.count > 1 ? (alias, all) : nil
    }
    return (
      names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, aliases.sorted { $0.0 < $1.0 }
    )
  }

  private static func add(_ index: Int, to table: inout [String: [Int]], _ key: String) {
    if table[key]?.last != index { table[key, default: []].append(index) }
  }

  private static func withoutExtension(_ name: String) -> String {
    for ending in [".md", ".MD", ".Md", ".markdown"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}

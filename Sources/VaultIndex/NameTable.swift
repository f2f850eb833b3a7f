import Findings
import People

/// Finds the note that a link or a name means (docs/FORMAT.md, Links).
///
/// In order: path, file name, `name`, `aliases`. Two candidates are no answer.
package struct NameTable: Sendable {
  /// What a name leads to.
  package enum Answer: Hashable, Sendable {
    case one(NotePath)
    case none
    case several([NotePath])
  }

  private var byPath: [NameKey: [Int]] = [:]
  private var byStem: [NameKey: [Int]] = [:]
  private var byName: [NameKey: [Int]] = [:]
  private var byAlias: [NameKey: [Int]] = [:]
  private var paths: [NotePath]

  /// The table of all notes, in the order of their paths.
  init(_ notes: [NoteFacts]) {
    paths = notes.map { $0.path }
    byPath.reserveCapacity(notes.count)
    byStem.reserveCapacity(notes.count)
    byName.reserveCapacity(notes.count)
    for index in notes.indices {
      let names = notes[index].names
      byPath[names.path, default: []].append(index)
      byStem[names.stem, default: []].append(index)
      if let name = names.name { byName[name, default: []].append(index) }
      for alias in names.aliases { Self.add(index, to: &byAlias, alias) }
    }
  }

  /// The table once a note is called otherwise, or says other names of its own.
  package func replacing(_ path: NotePath, by note: NoteFacts) -> NameTable {
    guard let index = paths.firstIndex(of: path) else { return self }
    var table = self
    table.paths[index] = note.path
    let others = { (positions: [Int]) in
      let left = positions.filter { $0 != index }
      return left.isEmpty ? nil : left
    }
    table.byPath = byPath.compactMapValues(others)
    table.byStem = byStem.compactMapValues(others)
    table.byName = byName.compactMapValues(others)
    table.byAlias = byAlias.compactMapValues(others)
    table.byPath[note.names.path, default: []].append(index)
    table.byStem[note.names.stem, default: []].append(index)
    if let name = note.names.name { table.byName[name, default: []].append(index) }
    for alias in note.names.aliases { Self.add(index, to: &table.byAlias, alias) }
    return table
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
    if let found = positions(of: NameKey(target: name)) { return found }
    guard name.hasSuffix(".md") else { return nil }
    let folder = note.folders.joined(separator: "/") + "/"
    guard name.hasPrefix(folder) else { return nil }
    return positions(of: NameKey(target: String(name.dropFirst(folder.count))))
  }

  /// The positions of the notes that a name may mean; nil where there is none.
  private func positions(of key: NameKey) -> [Int]? {
    if let found = byPath[key] { return found }
    if key.text.utf8.contains(UInt8(ascii: "/")), let stem = key.text.split(separator: "/").last {
      let found = (byStem[NameKey(String(stem))] ?? []).filter {
        NameKey(target: paths[$0].text).text.hasSuffix("/" + key.text)
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
      return all.count > 1 ? (alias.text, all) : nil
    }
    return (
      names.map { ($0.key.text, $0.value) }.sorted { $0.0 < $1.0 }, aliases.sorted { $0.0 < $1.0 }
    )
  }

  private static func add(_ index: Int, to table: inout [NameKey: [Int]], _ key: NameKey) {
    if table[key]?.last != index { table[key, default: []].append(index) }
  }
}

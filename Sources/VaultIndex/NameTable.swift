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

  private var byPath: [NameKey: Holders] = [:]
  private var byStem: [NameKey: Holders] = [:]
  private var byName: [NameKey: Holders] = [:]
  private var byAlias: [NameKey: Holders] = [:]
  private var paths: [NotePath]

  /// The positions of the notes that a name may mean: hardly ever more than one.
  private struct Holders {
    let first: Int
    private(set) var others: [Int] = []

    init(_ first: Int) { self.first = first }

    var all: [Int] { [first] + others }

    mutating func add(_ position: Int) {
      // A note may say a name twice.
      if (others.last ?? first) != position { others.append(position) }
    }

    /// Nil where nobody else holds the name.
    func without(_ position: Int) -> Holders? {
      let left = all.filter { $0 != position }
      guard let first = left.first else { return nil }
      var holders = Holders(first)
      holders.others = Array(left.dropFirst())
      return holders
    }
  }

  /// The table of all notes, in the order of their paths.
  init(_ notes: [NoteFacts]) {
    paths = notes.map { $0.path }
    byPath.reserveCapacity(notes.count)
    byStem.reserveCapacity(notes.count)
    byName.reserveCapacity(notes.count)
    for index in notes.indices { add(notes[index].names, of: index) }
  }

  private mutating func add(_ names: NoteNames, of index: Int) {
    Self.add(index, to: &byPath, names.path)
    Self.add(index, to: &byStem, names.stem)
    if let name = names.name { Self.add(index, to: &byName, name) }
    for alias in names.aliases { Self.add(index, to: &byAlias, alias) }
  }

  /// The table once a note is called otherwise, or says other names of its own.
  package func replacing(_ path: NotePath, by note: NoteFacts) -> NameTable {
    guard let index = paths.firstIndex(of: path) else { return self }
    var table = self
    table.paths[index] = note.path
    table.byPath = byPath.compactMapValues { $0.without(index) }
    table.byStem = byStem.compactMapValues { $0.without(index) }
    table.byName = byName.compactMapValues { $0.without(index) }
    table.byAlias = byAlias.compactMapValues { $0.without(index) }
    table.add(note.names, of: index)
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
    if let found = byPath[key] { return found.all }
    if key.text.utf8.contains(UInt8(ascii: "/")), let stem = key.text.split(separator: "/").last {
      let found = (byStem[NameKey(String(stem))]?.all ?? []).filter {
        NameKey(target: paths[$0].text).text.hasSuffix("/" + key.text)
      }
      if !found.isEmpty { return found }
    }
    return (byStem[key] ?? byName[key] ?? byAlias[key])?.all
  }

  /// Names and aliases that more than one note has, with the positions of the notes, by name.
  var shared: (names: [(String, [Int])], aliases: [(String, [Int])]) {
    let names = byName.filter { !$0.value.others.isEmpty }
    let aliases = byAlias.compactMap { alias, holders -> (String, [Int])? in
      let named = byName[alias]?.all ?? []
      guard !holders.others.isEmpty || !named.isEmpty else { return nil }
      let all = Set(holders.all + named).sorted()
      return all.count > 1 ? (alias.text, all) : nil
    }
    return (
      names.map { ($0.key.text, $0.value.all) }.sorted { $0.0 < $1.0 },
      aliases.sorted { $0.0 < $1.0 }
    )
  }

  private static func add(_ index: Int, to table: inout [NameKey: Holders], _ key: NameKey) {
    table[key, default: Holders(index)].add(index)
  }
}

import Findings
import GRDB
import People

/// Writes a refresh into the tables.
struct RefreshWriter {
  private let refresh: IndexRefresh
  private let database: Database
  private let tables: TableWriter
  private var files: [NotePath: FileNumber]
  private var own: NoteRows
  private var people: PeopleRows
  private var resolved: ResolvedRows
  private var ownRemoval: Removal
  private var resolvedRemoval: Removal
  private var fileRemoval: Removal

  init(_ refresh: IndexRefresh, in database: Database) throws {
    self.refresh = refresh
    self.database = database
    tables = TableWriter(database: database)
    files = refresh.kept.files
    own = try NoteRows(in: tables)
    people = try PeopleRows(in: tables, settings: refresh.settings)
    resolved = try ResolvedRows(in: tables)
    ownRemoval = try tables.removingOwn()
    resolvedRemoval = try tables.removingResolved()
    fileRemoval = try Removal(items: [], file: ["files WHERE id"], in: database)
  }

  mutating func write() throws {
    for file in refresh.gone {
      try ownRemoval.remove(file)
      try resolvedRemoval.remove(file)
      try fileRemoval.remove(file)
    }
    try numberNewFiles()
    let resolver = NoteResolver(refresh.notes.compactMap(\.facts), refresh.index, files: files)
    let before = try refresh.hasNewNames ? digestsBefore() : [:]
    for note in refresh.notes {
      guard let facts = note.facts, let file = files[note.path] else { continue }
      let isNew = try note.new.map { try write($0, facts, resolver, as: file) } ?? false
      if !isNew, refresh.hasNewNames {
        try follow(facts, resolver, as: file, unless: before[file.value])
      }
    }
    if refresh.meta.findings != refresh.kept.meta.findings { try writeFindings() }
    var meta = refresh.meta
    meta.generation += 1
    try meta.write(to: database)
  }

  private mutating func numberNewFiles() throws {
    let last = try Int64.fetchOne(
      database,
      sql:
        "SELECT max(coalesce(max(id), 0), (SELECT coalesce(max(file), 0) FROM searchable)) FROM files"
    )
    var next = (last ?? 0) + 1
    for note in refresh.notes where files[note.path] == nil {
      files[note.path] = FileNumber(value: next)
      next += 1
    }
  }

  /// Whether the facts were written, or only what the disk says of the file.
  private mutating func write(
    _ new: ReadFile.KeptBytes, _ facts: NoteFacts, _ resolver: NoteResolver, as file: FileNumber
  ) throws -> Bool {
    let isKnown = refresh.kept.files[facts.path] != nil
    if new.isSameFacts && isKnown {
      try own.keep(new.bytes, of: file)
      return false
    }
    if isKnown {
      try ownRemoval.remove(file)
      try resolvedRemoval.remove(file)
    }
    let links = resolver.resolve(facts)
    try own.add(facts, size: new.size, resolved: links.digest, as: file)
    try own.keep(new.bytes, of: file)
    if let profile = facts.profile { try people.add(profile, of: facts, as: file) }
    try resolved.add(links, of: facts, as: file)
    return true
  }

  /// Follows the links of a note that is as it was, where they lead elsewhere now.
  private mutating func follow(
    _ facts: NoteFacts, _ resolver: NoteResolver, as file: FileNumber, unless before: Int64?
  ) throws {
    let links = resolver.resolve(facts)
    let digest = Int64(bitPattern: links.digest)
    if digest == before { return }
    try resolvedRemoval.remove(file)
    try resolved.add(links, of: facts, as: file)
    try database.execute(
      sql: "UPDATE files SET resolved = ? WHERE id = ?", arguments: [digest, file.value])
  }

  private func digestsBefore() throws -> [Int64: Int64] {
    let rows = try Row.fetchCursor(database, sql: "SELECT id, resolved FROM files")
    var digests: [Int64: Int64] = [:]
    while let row = try rows.next() { digests[row[0]] = row[1] }
    return digests
  }

  private func writeFindings() throws {
    try database.execute(sql: "DELETE FROM findings")
    var statement = try tables.adding(to: "findings", columns: 7)
    for (number, finding) in refresh.findings.enumerated() {
      statement.add(number + 1)
      statement.add(finding.path.text)
      statement.add(finding.place.line)
      statement.add(finding.place.column)
      statement.add(finding.severity.rawValue)
      statement.add(finding.code.rawValue)
      statement.add(finding.message)
      try statement.run()
    }
  }
}

import Findings
import GRDB
import People

/// Brings the tables for SQL to what the notes say.
struct TableRefresh {
  private let refresh: IndexRefresh
  private let database: Database
  private let tables: TableWriter
  private let files: [NotePath: FileNumber]
  private var entries: EntryRows
  private var people: PeopleRows
  private var resolved: ResolvedRows
  private var ownRemoval: Removal
  private var resolvedRemoval: Removal

  /// - Parameter files: the numbers of all files, new ones too.
  init(
    _ refresh: IndexRefresh, in tables: TableWriter, files: [NotePath: FileNumber]
  ) throws {
    self.refresh = refresh
    self.tables = tables
    self.files = files
    database = tables.database
    entries = try EntryRows(in: tables)
    people = try PeopleRows(in: tables, settings: refresh.settings)
    resolved = try ResolvedRows(in: tables)
    ownRemoval = try tables.removingOwn()
    resolvedRemoval = try tables.removingResolved()
  }

  mutating func write() throws {
    for file in refresh.gone { try remove(file) }
    let resolver = NoteResolver(refresh.notes.compactMap(\.facts), refresh.index, files: files)
    let before = try refresh.hasNewNames && !refresh.fillsTables ? digestsBefore() : [:]
    for note in refresh.notes {
      guard let facts = note.facts, let file = files[note.path] else { continue }
      if refresh.fillsTables || note.new?.isSameFacts == false {
        if !refresh.fillsTables { try remove(file) }
        try entries.add(facts, as: file)
        if let profile = facts.profile { try people.add(profile, of: facts, as: file) }
        try add(resolver.resolve(facts), of: facts, as: file)
      } else if refresh.hasNewNames {
        try follow(facts, resolver, as: file, unless: before[file.value])
      }
    }
    if refresh.meta.findings != refresh.kept.files.meta.findings { try writeFindings() }
  }

  private mutating func remove(_ file: FileNumber) throws {
    try ownRemoval.remove(file)
    try resolvedRemoval.remove(file)
  }

  /// Follows the links of a note that is as it was, where they lead elsewhere now.
  private mutating func follow(
    _ facts: NoteFacts, _ resolver: NoteResolver, as file: FileNumber, unless before: Int64?
  ) throws {
    let links = resolver.resolve(facts)
    guard Int64(bitPattern: links.digest) != before else { return }
    try resolvedRemoval.remove(file)
    try add(links, of: facts, as: file)
  }

  private mutating func add(
    _ links: ResolvedNote, of facts: NoteFacts, as file: FileNumber
  ) throws {
    try resolved.add(links, of: facts, as: file)
    try database.cachedStatement(sql: "UPDATE files SET resolved = ? WHERE id = ?")
      .execute(arguments: [Int64(bitPattern: links.digest), file.value])
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

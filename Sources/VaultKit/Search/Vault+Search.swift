import Days
import Findings
import NoteSyntax
import People
import VaultFiles
import VaultIndex
import VaultStore

extension Vault {
  /// What full text finds in the notes, the best first.
  package func search(
    for query: SearchQuery, _ filter: SearchFilter, limit: Int, in reading: VaultReading,
    on day: Day
  ) async throws -> [SearchResult] {
    guard !query.isEmpty else { return [] }
    let hits = try await withFullText(of: reading, on: day) { index in
      try index.hits(for: query, filter, limit: limit)
    }
    return hits.map { result(of: $0, for: query, in: reading) }
  }

  /// Answers a question in SQL.
  package func answer(
    to sql: String, about reading: VaultReading, on day: Day
  ) async throws -> QueryAnswer {
    let words = sql.lowercased()
    do {
      guard words.contains("search") || words.contains("passages") else {
        return try await withIndex(of: reading, on: day) { try $0.answer(to: sql, on: day) }
      }
      return try await withFullText(of: reading, on: day) { try $0.answer(to: sql, on: day) }
    } catch let fault as QueryFault {
      throw VaultError(fault)
    }
  }

  /// Calls `body` with an index whose full text is of today.
  package func withFullText<Result>(
    of reading: VaultReading, on day: Day, _ body: (IndexFile) throws -> Result
  ) async throws -> Result {
    if reading.hasTables, let open = openIndex(),
      (try? await bringUpToDate(open)) != nil, let result = try attempt(body, open.file)
    {
      return result
    }
    let index = try await rebuiltIndex(on: day)
    if let kept = index.load() { try await bringUpToDate(OpenIndex(file: index, kept: kept)) }
    return try body(index)
  }

  private func withIndex<Result>(
    of reading: VaultReading, on day: Day, _ body: (IndexFile) throws -> Result
  ) async throws -> Result {
    if reading.hasTables, let open = openIndex(), let result = try attempt(body, open.file) {
      return result
    }
    return try body(await rebuiltIndex(on: day))
  }

  /// Nil where the answer has to come from elsewhere: another run has emptied the index meanwhile, as
  /// one with other settings does; or it is damaged, and then it is emptied.
  private func attempt<Result>(
    _ body: (IndexFile) throws -> Result, _ index: IndexFile
  ) throws -> Result? {
    do {
      return try body(index)
    } catch {
      guard index.hasTables else { return nil }
      if let fault = error as? QueryFault { throw fault }
      index.discard()
      return nil
    }
  }

  /// Makes the full text of the notes that have none, or an old one.
  func bringUpToDate(_ open: OpenIndex) async throws {
    let missing = try open.file.notesWithoutFullText(open.kept)
    meter?.begin(.makingFullText, files: missing.count)
    for start in stride(from: 0, to: missing.count, by: Self.notesAtOnce) {
      let some = Array(missing[start..<min(start + Self.notesAtOnce, missing.count)])
      let passages = await some.mapInParallel { path in
        defer { meter?.finish() }
        return self.passages(of: path)
      }
      try open.file.save(passages.compactMap(\.self), open.kept)
    }
  }

  /// So many that their text takes little memory.
  private static let notesAtOnce = 2_000

  private func passages(of path: NotePath) -> NotePassages? {
    guard case .text(let bytes)? = folder.read(path) else { return nil }
    let note = Note(bytes, at: path)
    let facts = NoteFacts(note, settings: settings)
    return NotePassages(
      facts, of: bytes, SearchableText(note, role: facts.role, settings: settings))
  }
}

extension Vault {
  /// A hit with the line that has most of the words.
  ///
  /// It is taken from the note as it is now, without what is private.
  private func result(
    of hit: SearchHit, for query: SearchQuery, in reading: VaultReading
  ) -> SearchResult {
    let person =
      reading.index.person(at: hit.path)
      ?? reading.index.me.flatMap { me in
        me.path == hit.path ? me : nil
      }
    if hit.kind == .name, let person {
      let names = [person.name] + person.profile.aliases
      return SearchResult(hit, person, names.joined(separator: ", "), line: hit.line, query)
    }
    let lines = lines(of: hit)
    let counts = lines.map { query.matches(in: $0.text).terms }
    guard let most = counts.max(), let place = counts.firstIndex(of: most) else {
      return SearchResult(hit, person, "", line: hit.line, query)
    }
    return SearchResult(hit, person, lines[place].text, line: lines[place].number, query)
  }

  private func lines(of hit: SearchHit) -> [SearchableText.Line] {
    guard case .text(let bytes)? = folder.read(hit.path) else { return [] }
    let note = Note(bytes, at: hit.path)
    let role = NoteFacts(note, settings: settings).role
    return SearchableText(note, role: role, settings: settings).lines.filter {
      $0.entry == hit.entry
    }
  }
}

/// Something that full text found.
package struct SearchResult: Sendable {
  package let path: NotePath
  package let kind: Passage.Kind
  /// The name of whom the note is about; nil where it is nobody's.
  package let name: String?
  package let day: Day?
  /// The line, counted from 1.
  package let line: Int
  /// What the line says, without what is private.
  package let text: String
  /// What of it was looked for, in order.
  package let marks: [Range<String.Index>]

  init(_ hit: SearchHit, _ person: Person?, _ text: String, line: Int, _ query: SearchQuery) {
    path = hit.path
    kind = hit.kind
    name = person?.name
    day = hit.day
    self.line = line
    self.text = text
    marks = query.matches(in: text).ranges
  }
}

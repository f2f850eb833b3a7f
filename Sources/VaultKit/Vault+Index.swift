import Days
import Findings
import People
import VaultFiles
import VaultIndex
import VaultSettings
import VaultStore

extension Vault {
  /// The index on the disk, with what it keeps; nil where none is used or can be.
  func openIndex() -> OpenIndex? {
    guard let file = indexFile() else { return nil }
    return file.load().map { OpenIndex(file: file, kept: $0) }
  }

  /// The index on the disk alone.
  func indexFile() -> IndexFile? {
    guard let indexer else { return nil }
    return IndexFile.open(in: folder, key: IndexKey(program: indexer, settings: settingsBytes))
  }

  /// Where the facts of the files come from.
  func source(of files: [NoteFile], kept: KeptNotes?) -> NoteSource {
    let isBehind = kept.map { !$0.files.areUpToDate(with: files) } ?? false
    return NoteSource(
      folder, settings: settings, kept: kept, moment: isBehind ? folder.timeOnDisk() : nil)
  }
}

extension Vault {
  /// An index of the vault in memory, made of nothing but the notes.
  func rebuiltIndex(on day: Day) async throws -> IndexFile {
    let key = IndexKey(program: indexer ?? "", settings: settingsBytes)
    let rebuilt = try IndexFile.inMemory(key: key)
    let empty = rebuilt.load().map { OpenIndex(file: rebuilt, kept: $0) }
    _ = try await read(on: day, list(), with: empty, fillingTables: true)
    return rebuilt
  }

  /// Where the index says something else than one that is made anew, by table; nil where none is kept.
  package func differencesOfIndex(on day: Day) async throws -> [String]? {
    guard let file = openIndex()?.file else { return nil }
    return try file.differences(from: await rebuiltIndex(on: day))
  }
}

extension Vault {
  /// Removes the index, so that the next reading makes it anew.
  package func removeIndex() { IndexFile.remove(in: folder) }

  /// Writes a copy of the index to a file that is not there yet, without what is private.
  package func copyIndex(
    of reading: VaultReading, on day: Day, to path: String
  ) async throws {
    do {
      try await withFullText(of: reading, on: day) { index in
        do { try index.copy(to: path) } catch { throw QueryFault(copying: error) }
      }
    } catch let fault as QueryFault {
      throw VaultError(
        .noIndex, "The index could not be copied to \(path): \(fault.message).")
    }
  }

  /// Brings the full text up to date, where there is an index.
  package func makeFullText(of reading: VaultReading) async {
    guard reading.isIndexed, let open = openIndex() else { return }
    try? await bringUpToDate(open)
  }
}

/// An index, and what it kept when it was opened.
struct OpenIndex: Sendable {
  let file: IndexFile
  let kept: KeptNotes

  /// Writes to the index what is not in it yet.
  ///
  /// False where that cannot be done now.
  func refresh(
    to notes: [ReadFile], _ index: PeopleIndex, settings: Settings, fillingTables: Bool
  ) -> Bool {
    let refresh = IndexRefresh(
      of: kept, to: notes, index, settings: settings, fillingTables: fillingTables)
    return refresh.isEmpty || file.save(refresh)
  }
}

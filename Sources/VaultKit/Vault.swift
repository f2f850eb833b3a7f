import Days
import Findings
import NoteSyntax
import People
import VaultFiles
import VaultIndex
import VaultReview
import VaultSettings
import VaultStore

/// A folder of notes about people: the way from its files to a review, in one screen.
public struct Vault: Sendable {
  package let folder: VaultFolder
  package let settings: Settings
  private let settingsFindings: [Finding]
  let settingsBytes: [UInt8]
  /// Which build of the program keeps an index of the vault, so that the next run reads only what has
  /// changed; where nil, every note is read.
  package var indexer: String?
  /// Where it is counted how far a run has come; nil where nobody waits for it.
  package var meter: RunMeter?

  /// The vault in a folder, whatever stands above it.
  ///
  /// - Parameter home: the user's home folder, which is a vault only if it holds `vault.yaml`.
  public init(at folder: String, home: String? = nil) throws {
    try self.init(Self.opening { () throws(FilesError) in try .at(folder, home: home) })
  }

  /// The vault that holds a folder: the nearest folder upward with `vault.yaml`, else with
  /// `.obsidian`, else with `.git`, else the folder itself.
  public init(around folder: String, home: String? = nil) throws {
    try self.init(Self.opening { () throws(FilesError) in try .find(from: folder, home: home) })
  }

  private init(_ folder: VaultFolder) {
    self.folder = folder
    (settings, settingsBytes, settingsFindings) = folder.readSettings()
  }

  /// The path of the vault's root.
  public var path: String { folder.root.path }

  /// Everyone, by path, with what the notes say of them on a day.
  public func people(on day: VaultDay) async throws -> [VaultPerson] {
    let index = try await read(on: day.day).index
    return index.people.map { VaultPerson(listed($0, on: day.day)) }
  }

  /// Who would be glad to hear from you on a day, what you promised, what is coming up.
  public func review(on day: VaultDay) async throws -> ReviewDocument {
    ReviewDocument(await makeReview(of: try await read(on: day.day), on: day.day))
  }

  /// The notes, read in parallel where they are not in the index, and what they come to.
  ///
  /// - Parameters:
  ///   - glance: what was known of the vault already.
  ///   - fillingTables: whether the index will be asked in SQL or searched.
  package func read(
    on day: Day, after glance: VaultGlance? = nil, fillingTables: Bool = false
  ) async throws -> VaultReading {
    if let glance {
      return try await read(
        on: day, glance.listing, with: glance.index, fillingTables: fillingTables)
    }
    async let index = openIndex()
    let listing = try list()
    return try await read(on: day, listing, with: index, fillingTables: fillingTables)
  }

  /// The same with the files, and an index that is open, or none.
  func read(
    on day: Day, _ listing: FileListing, with indexed: OpenIndex?, fillingTables: Bool
  ) async throws -> VaultReading {
    let source = source(of: listing.files, kept: indexed?.kept)
    meter?.begin(.readingNotes, files: listing.files.count)
    let notes = await listing.files.mapInParallel { file in
      defer { meter?.finish(fileOf: file.size) }
      return source.read(file)
    }
    let index = PeopleIndex(
      notes.compactMap(\.facts), besides: findings(in: notes, listing), on: day,
      settings: settings)
    if listing.files.isEmpty && index.findings.isEmpty { throw VaultError.noNotes(in: path) }
    if indexed != nil { meter?.begin(.writingIndex) }
    let isIndexed =
      indexed?.refresh(to: notes, index, settings: settings, fillingTables: fillingTables) ?? false
    return VaultReading(
      index: index, notes: listing.files.map(\.path), files: notes, listed: listing.findings,
      isIndexed: isIndexed, hasTables: isIndexed && fillingTables)
  }

  /// What is odd about the vault and its files.
  private func findings(in notes: [ReadFile], _ listing: FileListing) -> [Finding] {
    settingsFindings + listing.findings
      + notes.compactMap { note in
        note.refusal
          ?? (note.facts?.role == .person ? Self.nameFinding(note.path) : nil)
      }
  }

  /// The same as `review(of:on:limit:)`, its rules asked on all cores.
  package func makeReview(
    of reading: VaultReading, on day: Day, limit: Int? = nil
  ) async -> Review {
    let making = ReviewMaking(of: reading.index, on: day, settings: settings, limit: limit)
    return making.review(of: await making.rules.mapInParallel(chunk: 1, making.section))
  }

  /// The review of what was read, with at most `limit` items shown in each section.
  package func review(of reading: VaultReading, on day: Day, limit: Int? = nil) -> Review {
    Review(of: reading.index, on: day, settings: settings, limit: limit)
  }

  /// Why someone is in the review of a day or not: what each rule decided.
  package func verdicts(on person: Person, in reading: VaultReading, on day: Day) -> [Verdict] {
    reading.index.verdicts(on: person, on: day, settings: settings)
  }

  /// Someone, and how things stand with them.
  package func listed(_ person: Person, on day: Day) -> ListedPerson {
    ListedPerson(person, Standing(of: person, on: day, settings: settings))
  }
}

/// What the notes of a vault come to.
package struct VaultReading: Sendable {
  package let index: PeopleIndex
  /// Every file that was read, whether it is a person's or not, by path.
  package let notes: [NotePath]
  /// What was read of each file.
  let files: [ReadFile]
  /// What the listing of the folders had to say.
  let listed: [Finding]
  /// Whether the index on the disk says the same.
  package let isIndexed: Bool
  /// Whether its tables do, too.
  let hasTables: Bool

  init(
    index: PeopleIndex, notes: [NotePath] = [], files: [ReadFile] = [], listed: [Finding] = [],
    isIndexed: Bool = false, hasTables: Bool = false
  ) {
    self.index = index
    self.notes = notes
    self.files = files
    self.listed = listed
    self.isIndexed = isIndexed
    self.hasTables = hasTables
  }
}

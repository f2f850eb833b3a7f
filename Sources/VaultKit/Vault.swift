import Days
import Findings
import NoteSyntax
import VaultFiles
import VaultIndex
import VaultReview
import VaultSettings

/// A folder of notes about people: the way from its files to a review, in one screen.
public struct Vault: Sendable {
  package let folder: VaultFolder
  package let settings: Settings

  /// The vault in a folder, whatever stands above it.
  ///
  /// - Parameter home: the user's home folder, which is a vault only if it holds `vault.yaml`.
  public init(at folder: String, home: String? = nil) throws {
    try self.init { () throws(VaultFiles.VaultError) in try .at(folder, home: home) }
  }

  /// The vault that holds a folder: the nearest folder upward with `vault.yaml`, else with
  /// `.obsidian`, else with `.git`, else the folder itself.
  public init(around folder: String, home: String? = nil) throws {
    try self.init { () throws(VaultFiles.VaultError) in try .find(from: folder, home: home) }
  }

  private init(root: () throws(VaultFiles.VaultError) -> VaultRoot) throws {
    do throws(VaultFiles.VaultError) {
      folder = try VaultFolder(root())
    } catch {
      throw VaultError(.noFolder, error)
    }
    settings = Settings()
  }

  /// The path of the vault's root.
  public var path: String { folder.root.path }

  /// Everyone, by path, with what the notes say of them on a day.
  public func people(on day: VaultDay) async throws -> [VaultPerson] {
    let index = try await read(on: day.day).index
    return index.people.map { VaultPerson($0, standing: standing(of: $0, on: day.day)) }
  }

  /// Who would be glad to hear from you on a day, what you promised, what is coming up.
  public func review(on day: VaultDay) async throws -> ReviewDocument {
    ReviewDocument(review(of: try await read(on: day.day), on: day.day))
  }

  /// The notes, read in parallel, and what they come to.
  package func read(on day: Day) async throws -> VaultReading {
    VaultReading(index: PeopleIndex(), notes: [])
  }

  /// One note as it is written.
  package func note(at path: NotePath) throws -> Note {
    switch folder.read(path) {
    case .text(let bytes): return Note(bytes, at: path)
    case .refused(let finding):
      throw VaultError(.unreadableNote, "\(path.text) cannot be read: \(finding.message).")
    case nil: throw VaultError(.unreadableNote, "There is no note \(path.text).")
    }
  }

  /// The review of what was read, with at most `limit` items shown in each section.
  package func review(of reading: VaultReading, on day: Day, limit: Int? = nil) -> Review {
    Review(of: reading.index, on: day, settings: settings, limit: limit)
  }

  /// Why someone is in the review of a day or not: what each rule decided.
  package func verdicts(
    on person: Person, in reading: VaultReading, on day: Day
  ) -> [Verdict] {
    reading.index.verdicts(on: person, on: day, settings: settings)
  }

  /// How things stand with someone.
  package func standing(of person: Person, on day: Day) -> Standing {
    Standing(of: person, on: day, settings: settings)
  }
}

/// What the notes of a vault come to.
package struct VaultReading: Sendable {
  package var index: PeopleIndex
  /// Every note, people or not, by path.
  package var notes: [NotePath]
}

import Days
import Findings
import Foundation
import Testing
import Trials
import VaultFiles
import VaultIndex
import VaultStore

@testable import VaultKit

/// With an index every answer is what it would be without one, and the index is as one made anew.
@Suite struct RefreshTests {
  private static let day = Day(number: 20_778)

  @Test(arguments: Rounds.seeds(12, soak: 400))
  func `After any changes the index is as one made anew`(_ seed: Int) async throws {
    let changing = try ChangingVault(seed: seed)
    for round in 0..<6 {
      let vault = try changing.open()
      // The tables are filled when they are first asked for, and kept as the notes are from then on.
      try await expectSame(vault, changing, seed, fillingTables: round == seed % 6)
      for _ in 0..<(1 + seed % 4) { try changing.change() }
    }
    try await expectSame(changing.open(), changing, seed, fillingTables: false)
  }

  @Test func `What has not changed is neither read nor written again`() async throws {
    let changing = try ChangingVault(seed: 7)
    let vault = try changing.open()
    // Notes as new as the reading are compared once more.
    for _ in 1...2 {
      _ = try await vault.read(on: Self.day)
      try await Task.sleep(for: .milliseconds(20))
    }
    let kept = try #require(vault.openIndex()?.kept)
    let files = try vault.list().files
    #expect(!files.isEmpty && kept.files.areUpToDate(with: files))
    #expect(files.allSatisfy { kept.facts(at: $0.path) != nil })
    _ = try await vault.read(on: Self.day)
    #expect(vault.openIndex()?.kept.generation == kept.generation)
  }

  @Test func `A file that grows between its listing and its reading has its size in the end`()
    async throws
  {
    let changing = try ChangingVault(seed: 8)
    let vault = try changing.open()
    let open = try #require(vault.openIndex())
    let listed = try vault.list().files.map { file in
      NoteFile(
        path: file.path, size: file.size / 2, modified: file.modified - 1,
        changed: file.changed - 1, inode: file.inode)
    }
    let source = vault.source(of: listed, kept: open.kept)
    let notes = listed.map(source.read)
    let index = PeopleIndex(notes.compactMap(\.facts), on: Self.day, settings: vault.settings)
    #expect(open.refresh(to: notes, index, settings: vault.settings, fillingTables: true))
    _ = try await vault.read(on: Self.day, fillingTables: true)
    #expect(try await vault.differencesOfIndex(on: Self.day) == [])
  }

  private func expectSame(
    _ vault: Vault, _ changing: ChangingVault, _ seed: Int, fillingTables: Bool
  ) async throws {
    var without = vault
    without.indexer = nil
    guard let expected = try? await without.read(on: Self.day) else {
      let reading = try? await vault.read(on: Self.day)
      #expect(reading.map(\.notes) == nil)
      return
    }
    let reading = try await vault.read(on: Self.day, fillingTables: fillingTables)
    let story = Comment(rawValue: "seed \(seed): \(changing.log.joined(separator: "; "))")
    #expect(reading.isSame(as: expected), story)
    let differences = try await vault.differencesOfIndex(on: Self.day)
    #expect(differences == [], story)
  }
}

extension VaultReading {
  /// Whether two readings come to the same.
  func isSame(as other: VaultReading) -> Bool {
    let (mine, theirs) = (index, other.index)
    return notes == other.notes && mine.people == theirs.people && mine.me == theirs.me
      && mine.promises == theirs.promises && mine.meetings == theirs.meetings
      && mine.reports == theirs.reports && mine.thingsToShare == theirs.thingsToShare
      && mine.findings == theirs.findings && mine.noteCount == theirs.noteCount
      && mine.positions == theirs.positions
  }
}

import Days
import Foundation
import Testing
import VaultIndex
import VaultStore

@testable import VaultKit

/// Where something stands in the way of an index, everything is answered without one, and what stands
/// there stays as it is.
@Suite struct ObstacleTests {
  /// What has the name of the folder or of the index.
  enum Obstacle: CaseIterable {
    case fileAsFolder, linkAsFolder, deadLinkAsFolder, folderAsIndex, linkAsIndex, pipeAsIndex
    case lockedFolder
  }

  private static let day = Day(number: 20_778)

  @Test(arguments: Obstacle.allCases)
  func `Everything is answered without an index`(_ obstacle: Obstacle) async throws {
    let changing = try ChangingVault(seed: 11)
    let outside = changing.folder.deletingLastPathComponent()
      .appending(path: "kindred-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: outside) }
    let precious = outside.appending(path: "precious")
    try Data("precious".utf8).write(to: precious)
    try put(obstacle, into: changing.folder, outside: outside)
    let vault = try changing.open()
    var without = vault
    without.indexer = nil
    let expected = try await without.read(on: Self.day)
    for _ in 1...2 {
      let reading = try await vault.read(on: Self.day, fillingTables: true)
      #expect(reading.isSame(as: expected))
      #expect(reading.isIndexed == (obstacle == .lockedFolder && geteuid() == 0))
      let people = "SELECT count(*) FROM people WHERE NOT me"
      let answer = try await vault.answer(to: people, about: reading, on: Self.day)
      #expect(answer.rows.map { $0.map(\.words) } == [["\(expected.index.people.count)"]])
      let query = SearchQuery("coffee")
      let found = try await vault.search(
        for: query, SearchFilter(), limit: 99, in: reading, on: Self.day)
      #expect(!found.isEmpty)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path) == ["precious"])
    #expect(try Data(contentsOf: precious) == Data("precious".utf8))
  }

  private func put(_ obstacle: Obstacle, into vault: URL, outside: URL) throws {
    let files = FileManager.default
    let folder = vault.appending(path: ".vault")
    let index = folder.appending(path: "index.sqlite")
    switch obstacle {
    case .fileAsFolder: try Data("mine".utf8).write(to: folder)
    case .linkAsFolder: try files.createSymbolicLink(at: folder, withDestinationURL: outside)
    case .deadLinkAsFolder:
      try files.createSymbolicLink(atPath: folder.path, withDestinationPath: "/nonexistent/x")
    case .folderAsIndex:
      try files.createDirectory(at: index, withIntermediateDirectories: true)
    case .linkAsIndex:
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
      try files.createSymbolicLink(
        at: index, withDestinationURL: outside.appending(path: "precious"))
    case .pipeAsIndex:
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
      #expect(mkfifo(index.path, 0o600) == 0)
    case .lockedFolder:
      try files.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o500])
    }
  }
}

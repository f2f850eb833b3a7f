import Days
import Foundation
import Testing
import VaultIndex
import VaultReview

@testable import VaultKit

/// Whom both of us know, in the vault of the transcripts and the example.
@Suite struct BothKnowTests {
  @Test(arguments: [
    ("Tests/Vaults/small", "Maya Okafor", ["Lena Park"]),
    ("Tests/Vaults/small", "Lena Park", ["Maya Okafor"]),
    ("Tests/Vaults/small", "Tom Reyes", []),
    ("Tests/Vaults/schema", "Tom Reyes", ["Maya Okafor"]),
    ("ExampleVault", "Tove Halloran", ["Łucja Zawadzka", "Brigid Callanan", "Tomáš Vondra"]),
  ])
  func `Knowing is what a note states, and being there together, not a link`(
    folder: String, name: String, known: [String]
  ) async throws {
    let day = try #require(VaultDay("2026-11-21")).day
    let vault = try Vault(at: Package.root.appending(path: folder).path)
    let reading = try await vault.read(on: day)
    let person = try #require(reading.index.people.first { $0.name == name })
    #expect(vault.brief(of: person, in: reading, on: day).bothKnow.map(\.name) == known)
  }
}

import Days
import Findings
import Foundation
import Testing
import Trials
import VaultFiles
import VaultReview

@testable import VaultKit

/// A review that was kept is shown only while it is what would be made.
@Suite struct KeptReviewTests {
  private static let day = Day(number: 20_778)

  /// The review that is shown again.
  private func kept(in vault: Vault, on day: Day = KeptReviewTests.day) async throws -> MadeReview?
  {
    vault.keptReview(in: try await vault.glance(on: day))
  }

  /// Makes the review of a vault and keeps it, twice, so that no file is as new as the reading.
  private func keep(_ vault: Vault) async throws -> MadeReview {
    let reading = try await vault.read(on: Self.day)
    let made = MadeReview(
      review: await vault.makeReview(of: reading, on: Self.day), reading: reading)
    vault.keep(made)
    return made
  }

  @Test(arguments: Rounds.seeds(12, soak: 400))
  func `After any changes a kept review is what would be made`(_ seed: Int) async throws {
    let changing = try ChangingVault(seed: seed)
    for _ in 0..<6 {
      let vault = try changing.open()
      guard (try? await keep(vault)) != nil else { continue }
      for _ in 0..<(seed % 3) { try changing.change() }
      let later = try changing.open()
      guard let again = try await kept(in: later) else { continue }
      var without = later
      without.indexer = nil
      let reading = try await without.read(on: Self.day)
      let made = MadeReview(review: without.review(of: reading, on: Self.day), reading: reading)
      let story = Comment(rawValue: "seed \(seed): \(changing.log.joined(separator: "; "))")
      #expect(later.markdown(of: again) == without.markdown(of: made), story)
    }
  }

  @Test func `It is shown again while nothing changes, and after its report is written`()
    async throws
  {
    let changing = try ChangingVault(seed: 2)
    let vault = try changing.open()
    let made = try await keep(vault)
    let first = try #require(await kept(in: vault))
    #expect(vault.markdown(of: first) == vault.markdown(of: made))
    #expect(first.review.summary == made.review.summary && !first.hasReport(of: .daily))

    _ = try vault.save(made, force: false)
    let again = try #require(await kept(in: vault))
    #expect(vault.markdown(of: again) == vault.markdown(of: made))
    #expect(again.hasReport(of: .daily))
    #expect(try await kept(in: vault, on: Self.day.adding(days: 1)) == nil)
  }

  @Test func `It is not shown where something else stands in the place of its report`()
    async throws
  {
    let changing = try ChangingVault(seed: 2)
    let vault = try changing.open()
    _ = try await keep(vault)
    let place = changing.folder.appending(path: "\(vault.reportPath(on: Self.day, as: .note).text)")
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("---\nkindred: true\nname: Sol\n---\n".utf8).write(to: place)
    #expect(try await kept(in: vault) == nil)
  }

  @Test func `A change of one byte, a file more or less and other settings make it anew`()
    async throws
  {
    for change in 0..<4 {
      let changing = try ChangingVault(seed: 4)
      let first = try #require(
        try changing.open().list().files.first { $0.path.text.hasPrefix("People/") })
      let file = changing.folder.appending(path: first.path.text)
      _ = try await keep(try changing.open())
      let vault = try changing.open()
      #expect(try await kept(in: vault) != nil)
      switch change {
      case 0: try Data((Array(try Data(contentsOf: file)) + [0x21])).write(to: file)
      case 1: try FileManager.default.removeItem(at: file)
      case 2:
        try Data("# Lior\n".utf8).write(to: changing.folder.appending(path: "People/Lior.md"))
      default:
        try Data("cadence: 2 weeks\n".utf8).write(to: changing.folder.appending(path: "vault.yaml"))
      }
      let later = try changing.open()
      #expect(try await kept(in: later) == nil, "change \(change)")
    }
  }
}

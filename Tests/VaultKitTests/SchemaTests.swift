import Days
import Foundation
import Testing
import VaultIndex
import VaultReview

@testable import VaultKit

/// docs/SCHEMA.md says what is printed.
@Suite struct SchemaTests {
  private static let path = "docs/SCHEMA.md"

  /// The index, the review and the answers to questions of `Tests/Vaults/schema`, as they are printed.
  private static func printed() async throws -> [String] {
    let day = try #require(VaultDay("2026-11-21"))
    let vault = try Vault(at: Package.root.appending(path: "Tests/Vaults/schema").path)
    let reading = try await vault.read(on: day.day)
    let people = reading.index.people.map { vault.listed($0, on: day.day) }
    let frame = IndexDocument(on: day.day, findings: reading.index.findings)
    var index: [UInt8] = []
    try await JSON.write(frame, people: people, .everything) { index += $0 }
    let review = try JSON.document(try await vault.review(on: day))
    let maya = try #require(reading.index.people.first)
    let brief = ShownPerson(
      vault.listed(maya, on: day.day), vault.brief(of: maya, in: reading, on: day.day)
    ).brief
    let shared = TopicQuery("letterpress without grants")
    let share = ShareDocument(
      vault.people(toShare: shared, in: reading, on: day.day), on: day.day)
    let topic = TopicQuery("letterpress")
    let ask = AskDocument(vault.people(toAsk: topic, in: reading, on: day.day), on: day.day)
    let answers = try [JSON.document(brief), JSON.document(share), JSON.document(ask)]
    return ([index, review] + answers).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `The examples are what is printed`() async throws {
    let text = try Package.text(of: Self.path)
    var parts = text.components(separatedBy: "```json\n")
    let printed = try await Self.printed()
    try #require(parts.count == printed.count + 1)
    for (number, json) in printed.enumerated() {
      let end = try #require(parts[number + 1].firstRange(of: "```\n"))
      parts[number + 1] = json + parts[number + 1][end.lowerBound...]
    }
    let fresh = parts.joined(separator: "```json\n")
    if ProcessInfo.processInfo.environment["KINDRED_RECORD"] != nil {
      try Data(fresh.utf8).write(to: Package.root.appending(path: Self.path))
    } else {
      let isFresh = fresh == text
      #expect(isFresh, "\(Self.path) is stale: run the tests with KINDRED_RECORD=1 and look at it.")
    }
  }

  @Test func `Every key is in the tables, and every key of the tables is printed`() async throws {
    var printed: Set<String> = []
    for json in try await Self.printed() {
      let lines = json.split(separator: "\n").map { $0.drop { $0 == " " } }
      printed.formUnion(
        lines.filter { $0.hasPrefix("\"") && $0.contains("\": ") }.compactMap {
          $0.dropFirst().split(separator: "\"").first.map(String.init)
        })
    }
    let rows = try Package.text(of: Self.path).split(separator: "\n").filter { $0.hasPrefix("| `") }
    let documented = Set(
      rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) })
    #expect(printed.subtracting(documented) == [])
    #expect(documented.subtracting(printed) == [])
  }

  @Test func `What is printed can be read back`() async throws {
    let printed = try await Self.printed()
    let index = try JSONDecoder().decode(IndexDocument.self, from: Data(printed[0].utf8))
    let people = try JSON.document(index)
    #expect(String(decoding: people, as: UTF8.self) == printed[0])
    let review = try JSONDecoder().decode(ReviewDocument.self, from: Data(printed[1].utf8))
    #expect(String(decoding: try JSON.document(review), as: UTF8.self) == printed[1])
    let share = try JSONDecoder().decode(ShareDocument.self, from: Data(printed[3].utf8))
    #expect(String(decoding: try JSON.document(share), as: UTF8.self) == printed[3])
    let ask = try JSONDecoder().decode(AskDocument.self, from: Data(printed[4].utf8))
    #expect(String(decoding: try JSON.document(ask), as: UTF8.self) == printed[4])
  }
}

import Days
import Foundation
import Testing
import VaultIndex
import VaultReview
import VaultStore

@testable import VaultKit

/// The SQL of the documents is run over the example vault.
@Suite struct DocumentedQueriesTests {
  @Test(arguments: ["README.md", "docs/INDEX.md"])
  func `Each question has an answer`(_ document: String) async throws {
    let day = Day(number: 20_778)
    let vault = try Vault(at: Package.root.appending(path: "ExampleVault").path)
    let reading = try await vault.read(on: day)
    let questions = try Package.text(of: document).split(separator: "\n").compactMap { line in
      line.firstRange(of: "sqlite3 .vault/index.sqlite \"").map {
        String(line[$0.upperBound...].prefix { $0 != "\"" })
      }
    }
    #expect(questions.count >= 3)
    for question in questions {
      let answer = try await vault.answer(to: question, about: reading, on: day)
      #expect(!answer.rows.isEmpty, "\(question)")
    }
  }

  @Test func `Who is overdue is the same in SQL and in the list`() async throws {
    let day = Day(number: 20_778)
    let vault = try Vault(at: Package.root.appending(path: "ExampleVault").path)
    let reading = try await vault.read(on: day)
    let answer = try await vault.answer(
      to: "SELECT name, last FROM overdue ORDER BY name", about: reading, on: day)
    let listed = reading.index.people.map { vault.listed($0, on: day) }
      .filter(\.standing.isOverdue)
      .map { [$0.person.name, $0.standing.lastContact?.day.description ?? ""] }
    #expect(Set(answer.rows.map { $0.map(\.words) }) == Set(listed))
  }
}

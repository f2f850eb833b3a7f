import Foundation
import Testing

/// The SQL of the documents, typed into the sqlite3 shell of this machine.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3"), "There is no sqlite3"))
struct SQLiteShellTests {
  private func indexed() async throws -> VaultCopy {
    let copy = try VaultCopy(of: "ExampleVault")
    #expect(try await copy.run("vault index").status == 0)
    return copy
  }

  @Test("Each question of a document is answered", arguments: ["README.md", "docs/INDEX.md"])
  func questions(document: String) async throws {
    let copy = try await indexed()
    let text = try String(contentsOf: VaultCopy.root.appending(path: document), encoding: .utf8)
    let lines = text.matches(of: /(?m)^ *(sqlite3 \.vault\/index\.sqlite .*)$/)
    #expect(lines.count >= 3)
    for line in lines.map({ String($0.output.1) }) {
      let result = try await copy.run(line)
      #expect(result.status == 0 && result.error.isEmpty, "\(line): \(result.error)")
    }
  }

  @Test("The tables hold together, every view can be asked, and what is asked changes nothing")
  func tables() async throws {
    let copy = try await indexed()
    func ask(_ sql: String) async throws -> String {
      let result = try await copy.run("sqlite3 .vault/index.sqlite \"\(sql)\"")
      #expect(result.error.isEmpty, "\(sql): \(result.error)")
      return result.output
    }
    #expect(try await ask("PRAGMA integrity_check") == "ok\n")
    #expect(try await ask("PRAGMA foreign_key_check").isEmpty)
    let views = try await ask("SELECT name FROM sqlite_schema WHERE type = 'view'").split(
      separator: "\n")
    #expect(views.count >= 8)
    // Who is overdue depends on the day; that is asked of vault query elsewhere.
    for view in views where view != "overdue" && view != "balance" {
      #expect(try await !ask("SELECT * FROM \(view)").isEmpty, "\(view)")
    }
    #expect(
      try await ask("SELECT path, line FROM mentions WHERE name = 'Tove Halloran' LIMIT 1")
        .firstMatch(of: /^.+\.md\|\d+\n$/) != nil)
    #expect(try await copy.run("vault index --verify").status == 0)
  }

  @Test("Full text is asked in the words that it keeps")
  func fullText() async throws {
    let copy = try await indexed()
    let sql = """
      SELECT path FROM search JOIN passages ON passages.id = search.rowid JOIN files \
      ON files.id = passages.file WHERE search MATCH 'letterpress' ORDER BY rank LIMIT 1
      """
    let found = try await copy.run("sqlite3 .vault/index.sqlite \"\(sql)\"")
    #expect(found.output.hasSuffix(".md\n") && found.error.isEmpty, "\(found.error)")
  }
}

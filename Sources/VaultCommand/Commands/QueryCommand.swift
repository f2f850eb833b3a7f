import ArgumentParser
import Reports
import VaultKit
import VaultStore

/// `vault query`: a question in SQL to the index.
struct QueryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Answers a question in SQL from the index of the notes.",
    discussion: """
      The tables and views are listed in docs/INDEX.md. The index is brought up to date first, and \
      only read.

      Example:

        vault query "SELECT name, last, day FROM overdue ORDER BY day"
      """)

  @Argument(help: ArgumentHelp("One statement of SQL.", valueName: "sql"))
  var sql: String

  @OptionGroup var options: VaultOptions

  @Option(help: "The form of the output.")
  var format = QueryFormat.table

  mutating func validate() throws {
    if sql.allSatisfy(\.isWhitespace) { throw ValidationError("Say what to ask: SELECT …") }
  }

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    let reading = try await Progress.shown(of: vault) {
      try await $0.read(on: day, fillingTables: true)
    }
    let answer = try await vault.answer(to: sql, about: reading, on: day)
    let output = StandardStream.output
    switch format {
    case .table: try output.write(table(of: answer))
    case .csv:
      try output.write(CSV.text([answer.columns] + answer.rows.map { $0.map(\.words) }))
    case .json: try output.write(JSON.document(answer.objects))
    case .jsonl: for object in answer.objects { try output.write(JSON.line(object)) }
    }
  }

  private func table(of answer: QueryAnswer) -> String {
    guard !answer.rows.isEmpty else { return "" }
    var table = TextTable()
    table.rows = [answer.columns.map { .init($0, .quiet) }]
    table.rows += answer.rows.map { row in row.map { .init($0.words) } }
    return table.text(options.palette)
  }
}

/// The form in which `vault query` prints its answer.
enum QueryFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, jsonl, csv
}

import ArgumentParser
import Days
import Findings
import Reports
import VaultIndex
import VaultKit
import VaultStore

/// `vault search`: full text over names, log entries and notes.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds words in names, log entries and notes, the best first.",
    discussion: """
      All words have to be there, without regard to case and accents. "Words in quotes" follow each \
      other, letter* is the beginning of a word, and of 王秀英 each part is found. What is marked as \
      private is neither searched nor shown.

      Example:

        vault search letterpress grant* --since 2026-01-01
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "words"))
  var words: [String]

  @OptionGroup var options: VaultOptions

  @Option(
    name: .customLong("in"),
    help: "Only in entries, in notes beside their entries, or in names.")
  var places: [SearchPlace] = []

  @Option(
    help: ArgumentHelp("Only in someone's note, and where they were there.", valueName: "name"))
  var person: String?

  @Option(help: ArgumentHelp("Only in entries and dated notes since a day.", valueName: "day"))
  var since: String?

  @Option(help: ArgumentHelp("At most so many places.", valueName: "n"))
  var limit = 20

  @Option(help: "The form of the output.")
  var format = SearchFormat.text

  mutating func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1 on, not \(limit).") }
    if let since { _ = try Day(typed: since) }
    if query.isEmpty { throw ValidationError("Say what to look for: a word, or several.") }
  }

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    let reading = try await Progress.shown(of: vault) {
      try await $0.read(on: day, fillingTables: true)
    }
    var filter = SearchFilter()
    filter.kinds = Set(places.map(\.kind))
    filter.since = try since.map { try Day(typed: $0, on: day) }
    filter.person = try person.map { try NameArgument.person(named: $0, in: reading.index).path }
    let results = try await Progress.shown(of: vault) {
      try await $0.search(for: query, filter, limit: limit, in: reading, on: day)
    }
    try write(results, on: day)
    if results.isEmpty { StandardStream.error.say("No note says this.") }
  }

  private var query: SearchQuery { SearchQuery(words.joined(separator: " ")) }

  private func write(_ results: [SearchResult], on day: Day) throws {
    let output = StandardStream.output
    switch format {
    case .text:
      for result in results {
        try output.write(SearchText.line(of: result, palette: options.palette))
      }
    case .json: try output.write(JSON.document(SearchDocument(results, on: day)))
    case .jsonl:
      for result in results { try output.write(JSON.line(SearchDocument.Found(result))) }
    }
  }
}

/// Where `vault search` looks.
enum SearchPlace: String, ExpressibleByArgument, CaseIterable {
  case entries, notes, names

  fileprivate var kind: Passage.Kind {
    switch self {
    case .entries: .entry
    case .notes: .note
    case .names: .name
    }
  }
}

/// The form in which `vault search` prints what it finds.
enum SearchFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl
}

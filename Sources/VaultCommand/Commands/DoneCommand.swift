import ArgumentParser
import Days
import Findings
import NoteEdits
import People
import Reports
import VaultIndex
import VaultKit

/// `vault done`: a promise kept, dropped or put off.
struct DoneCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Ticks a promise of yours or theirs as kept; or drops it, or puts it off.",
    discussion: """
      Words that fit one open promise are enough; without words the open ones are listed, with \
      numbers that may be given instead. The day of --date is written behind what is kept.

      Example:

        vault done maya
        vault done maya samples
        vault done maya 2 --until "in 3 weeks"
      """)

  @OptionGroup var who: NameArgument

  @Argument(help: "Words of the promise, or its number.")
  var words: [String] = []

  @Flag(help: "It will not be done any more.")
  var drop = false

  @Option(
    help: ArgumentHelp("Put it off: another due day, as a date or in words.", valueName: "day"))
  var until: String?

  @OptionGroup var options: VaultOptions
  @OptionGroup var writing: WritingOptions

  mutating func validate() throws {
    if drop && until != nil {
      throw ValidationError("--drop and --until say two different things: give one of them.")
    }
    if words.isEmpty && (drop || until != nil) {
      throw ValidationError("Say which promise: words of it, or its number.")
    }
  }

  func run() async throws {
    let day = try options.day
    let change = try change(on: day)
    let vault = try options.open()
    let person = try who.person(in: try await vault.read(on: day).index)
    let open = OpenPromises(of: person)
    guard !words.isEmpty else { return try list(open, of: person, on: day) }
    let promise = try promise(in: open, of: person, on: day)
    try await writing.make("done \(person.name)", in: vault, on: day) {
      let editor = try vault.editor(of: promise.path, making: [.markTask(promise, change)])
      // A promise that is no task is kept by an entry of its own.
      let line = editor.newEntryLine ?? promise.line
      return .init(
        NoteChange(editor),
        saying: "\(change.words): \(promise.text) (\(promise.path.text), line \(line)).")
    }
  }

  private func change(on day: Day) throws -> TaskChange {
    if let until { return .due(try Day(typed: until, on: day, looking: .ahead)) }
    return drop ? .dropped : .kept(day)
  }

  private func list(_ open: OpenPromises, of person: Person, on day: Day) throws {
    guard !open.isEmpty else {
      StandardStream.error.say("Nothing is open between you and \(person.name).")
      return
    }
    let lines = open.lines(on: day).map { $0.inertForTerminal + "\n" }
    try StandardStream.output.write(lines.joined())
    StandardStream.error.say("Say which, by words of it or its number.")
  }

  private func promise(
    in open: OpenPromises, of person: Person, on day: Day
  ) throws(Failure) -> Promise {
    let words = words.joined(separator: " ")
    let found = open.matching(words)
    if let promise = found.first, found.count == 1 { return promise }
    guard !open.isEmpty else {
      throw Failure("Nothing is open between you and \(person.name).")
    }
    let lines = open.lines(found.isEmpty ? nil : found, on: day).map { "\n  " + $0 }.joined()
    throw Failure(
      found.isEmpty
        ? "Nothing open between you and \(person.name) says \(words). There is:\(lines)"
        : "More than one fits \(words). Give more words, or the number:\(lines)")
  }
}

extension TaskChange {
  /// As it is told in front of the promise.
  fileprivate var words: String {
    switch self {
    case .kept: "Done"
    case .dropped: "Dropped"
    case .due(let day): "Put off until \(day.words)"
    }
  }
}

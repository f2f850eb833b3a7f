import ArgumentParser
import Days
import Findings
import NoteEdits
import People
import Reports
import VaultIndex
import VaultKit

/// `vault log`: an entry for the log of someone's note.
struct LogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Writes down what happened with someone, in the log of their note.",
    discussion: """
      The entry goes where and how you write yours in that note, on the day of --date. Without words \
      your editor opens; an empty page writes nothing. - reads from standard input. Where the note \
      has last-contact, it is brought up to date.

      Example:

        vault log maya coffee at the Blue Door, she got the grant
        vault log maya --date "last friday" --kind call --promised "send her the samples by monday"
        vault log maya --kind dinner --with tom --gave "names of two funders"
      """)

  @OptionGroup var who: NameArgument

  @Argument(help: ArgumentHelp("What happened; - for standard input.", valueName: "text"))
  var text: [String] = []

  @OptionGroup(title: "What happened") var entry: EntryOptions
  @OptionGroup var options: VaultOptions
  @OptionGroup var writing: WritingOptions

  mutating func validate() throws {
    if !text.isEmpty, text.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("There are no words: say what happened, or leave them out.")
    }
  }

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    let reading = try await vault.readNotes(on: day)
    let person = try who.person(in: reading.index)
    let others = try entry.others(in: reading.index)
    let write = { (words: String) in
      let entry = try entry.entry(
        words, on: day, with: others, in: reading, settings: vault.settings)
      try await writing.make("log \(person.name)", in: vault, on: day) {
        let logged = try vault.log(entry, with: person.path, and: others.map(\.path))
        return .init(changes: logged.changes, sentences: Self.sentences(of: logged, day))
      }
    }
    if text.isEmpty, !entry.sayEnough {
      try await writeDraft(of: person, on: day, write)
    } else {
      try await write(try words)
    }
  }

  private var words: String {
    get throws(Failure) {
      guard text == ["-"] else { return text.joined(separator: " ") }
      let words = try Input.text(of: 0, called: "Standard input")
      if words.allSatisfy(\.isWhitespace) {
        throw Failure("Standard input holds no words, so nothing was logged.")
      }
      return words
    }
  }

  private func writeDraft(
    of person: Person, on day: Day, _ write: (String) async throws -> Void
  ) async throws {
    let draft = try Draft.typed(
      above: "Above this: what happened with \(person.name) on \(day). Nothing, and nothing is "
        + "written.")
    guard !draft.text.isEmpty else {
      draft.discard()
      StandardStream.error.say("Nothing was typed, so nothing was logged.")
      return
    }
    do {
      try await write(draft.text)
      draft.discard()
    } catch {
      StandardStream.error.say("What you typed is in \(draft.path).")
      throw error
    }
  }

  private static func sentences(of logged: LoggedEntry, _ day: Day) -> [String] {
    ["Logged in \(logged.path.text), line \(logged.line)."]
      + logged.dated.map { "last-contact is \(day) now in \($0.text)." }
  }
}

import ArgumentParser
import Days
import NoteEdits
import People
import Reports
import VaultIndex
import VaultKit
import VaultSettings

/// What can be said of an entry besides its words.
struct EntryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How you were in touch: call, coffee, letter and so on; or note, post, tried.",
      valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("Who else was there.", valueName: "name"), completion: .names)
  var with: [String] = []

  @Option(help: ArgumentHelp("Something you gave.", valueName: "words"))
  var gave: [String] = []

  @Option(help: ArgumentHelp("Something they gave you.", valueName: "words"))
  var received: [String] = []

  @Option(
    help: ArgumentHelp(
      "What you said you would do: a task. A day at its end counts: by friday.",
      valueName: "words"))
  var promised: [String] = []

  @Option(help: ArgumentHelp("What they said they would do.", valueName: "words"))
  var waiting: [String] = []

  @Option(help: ArgumentHelp("What you asked them for.", valueName: "words"))
  var asked: [String] = []

  @Option(help: ArgumentHelp("What they asked you for.", valueName: "words"))
  var askedMe: [String] = []

  @Option(help: ArgumentHelp("Something worth remembering about them.", valueName: "words"))
  var learned: [String] = []

  mutating func validate() throws {
    let words = [kind].compactMap(\.self) + with + promised + marked.map(\.value)
    if words.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("An option has no words in it: leave it out, or say something.")
    }
  }

  /// Whether they say something that needs no words besides.
  var sayEnough: Bool { !promised.isEmpty || !marked.isEmpty }

  /// The entry with these words, on a day.
  func entry(
    _ text: String, on day: Day, with others: [Person], in reading: VaultReading,
    settings: Settings
  ) throws(Failure) -> NewEntry {
    let links = NoteLinks(notes: reading.notes, settings: settings)
    let present = others.map { NewEntry.Field(.with, links.wikiLink(to: $0.path) ?? $0.name) }
    return NewEntry(
      day: day, kind: try knownKind(settings), text: text, fields: marked + present,
      tasks: promised.map { DuePhrase($0, on: day).asWritten })
  }

  /// The people whom `--with` names.
  func others(in index: PeopleIndex) throws(Failure) -> [Person] {
    var people: [Person] = []
    for name in with {
      let person = try NameArgument.person(named: name, in: index)
      if !people.contains(person) { people.append(person) }
    }
    return people
  }

  private var marked: [NewEntry.Field] {
    let kinds: [(EntryField.Kind, [String])] = [
      (.gave, gave), (.received, received), (.waiting, waiting), (.asked, asked),
      (.askedMe, askedMe), (.learned, learned),
    ]
    return kinds.flatMap { kind, values in values.map { NewEntry.Field(kind, $0) } }
  }

  private func knownKind(_ settings: Settings) throws(Failure) -> String? {
    guard let kind = kind?.trimmed.lowercased() else { return nil }
    if EntryKind.isContact(kind, settings: settings) != nil { return kind }
    let known = Set(EntryKind.builtIn.keys).union(settings.kinds.keys)
    let nearest = NearestWord.among(known, to: kind).first
    let question = nearest.map { " Did you mean \($0)?" } ?? ""
    throw Failure(
      "\(kind) is no kind of entry.\(question) Kinds are \(known.sorted().joined(separator: ", ")); "
        + "others can be named in vault.yaml, under kinds.")
  }
}

import ArgumentParser
import Days
import Findings
import NoteEdits
import People
import VaultIndex
import VaultKit

/// `vault set`: one property of someone's note.
struct SetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Sets one property of someone's note, or takes it away.",
    discussion: """
      The line changes, and nothing else. A value that would not be understood is refused with the \
      reason. Days may be typed in words; lists take several values, or words between commas. Keys \
      that vault does not know are kept as text.

      Example:

        vault set maya cadence 6 weeks
        vault set maya interests letterpress "trail running"
        vault set maya interests --add bookbinding
        vault set maya next-contact --remove
      """)

  @OptionGroup var who: NameArgument

  @Argument(help: "The key, in any spelling.")
  var key: String

  @Argument(help: "The value.")
  var value: [String] = []

  @Flag(help: "Take the property away.")
  var remove = false

  @Flag(help: "Add to the list that is there.")
  var add = false

  @OptionGroup var options: VaultOptions
  @OptionGroup var writing: WritingOptions

  mutating func validate() throws {
    let isBlank = value.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    if key.allSatisfy(\.isWhitespace) { throw ValidationError("Say what to set: give a key.") }
    if remove && (add || !value.isEmpty) {
      throw ValidationError("--remove takes the property away, so leave out the value and --add.")
    }
    if !remove && isBlank {
      throw ValidationError("Give the value, or --remove to take the property away.")
    }
  }

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    let reading = try await vault.read(on: day)
    let person = try who.person(in: reading.index)
    let field = TypedField(key, value, settings: vault.settings)
    let edits = try edits(field, on: day, in: reading, of: vault)
    try await writing.make("set \(person.name) \(field.key)", in: vault, on: day) {
      let editor = try vault.editor(of: person.path, making: edits)
      return .init(NoteChange(editor), saying: sentence(editor, field.key))
    }
  }

  private func edits(
    _ field: TypedField, on day: Day, in reading: VaultReading, of vault: Vault
  ) throws -> [NoteEdit] {
    if remove { return [.removeField(field.key)] }
    let value = try field.value(on: day, in: reading, settings: vault.settings)
    guard add else { return [.setField(field.key, value)] }
    guard field.isList else { throw Failure("\(field.key) is no list: leave out --add.") }
    return try field.items(in: reading, settings: vault.settings)
      .map { .addListItem(field.key, $0) }
  }

  private func sentence(_ editor: NoteEditor, _ key: String) -> String {
    let path = editor.path.text
    let line = editor.line(ofField: key).map { "\(path), line \($0)" } ?? path
    guard editor.isChanged else {
      return remove ? "There is no \(key) in \(path)." : "\(line) says so already."
    }
    return remove ? "Took \(key) out of \(path)." : "Set \(key) in \(line)."
  }
}

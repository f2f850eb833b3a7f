import ArgumentParser
import Days
import Reports
import VaultKit
import VaultReview

/// `vault review`: the review, printed and kept in the vault.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Shows who would be glad to hear from you, and keeps it as a note in the vault.",
    discussion: """
      The review is printed and written to Reviews/YYYY-MM-DD.md. With --stdout, --format, \
      --section or --limit it is only printed. A review that you have edited is not overwritten.

      Example: vault review ~/Notes --date 2026-11-21
      """)

  @Argument(help: "The vault; the same as -C.", completion: .directory)
  var directory: String?

  @OptionGroup var options: VaultOptions

  @Flag(help: "Only print it.")
  var stdout = false

  @Flag(help: "Write it even where the present one was edited, and keep that one beside it.")
  var force = false

  @Option(help: "The form in which it is printed.")
  var format: ReviewFormat?

  @Option(
    help: ArgumentHelp("Only this section, such as reach-out.", valueName: "name"),
    completion: .list(SectionID.allCases.map(\.rawValue)))
  var section: [String] = []

  @Option(help: ArgumentHelp("At most so many items in each section.", valueName: "n"))
  var limit: Int?

  mutating func validate() throws {
    if directory != nil && options.folder != nil {
      throw ValidationError("The vault is named twice: leave out -C or the folder.")
    }
    if let limit, limit < 1 {
      throw ValidationError("--limit takes a number from 1 up, not \(limit).")
    }
    if force && isOnlyPrinted {
      throw ValidationError("--force is about the note in the vault, which is not written here.")
    }
    _ = try sections
  }

  func run() async throws {
    let day = try options.day
    let vault = try options.vault(named: directory)
    let reading = try await vault.read(on: day)
    var review = vault.review(of: reading, on: day, limit: limit)
    let outcome = isOnlyPrinted ? nil : Result { try save(review, of: reading, in: vault) }
    if !section.isEmpty { review = review.only(try sections) }
    try print(review, of: reading, in: vault)
    if let saved = try outcome?.get() { StandardStream.error.say(saved.sentence) }
  }

  private var isOnlyPrinted: Bool {
    stdout || format != nil || !section.isEmpty || limit != nil
  }
}

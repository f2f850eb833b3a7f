import ArgumentParser
import Days
import Findings
import Reports
import VaultKit
import VaultReview

/// `vault review`: the review, printed and kept in the vault.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Shows who would be glad to hear from you, and keeps it as a note of the vault.",
    discussion: """
      The review is printed, and written to Reviews/YYYY-MM-DD.md in the vault. With --stdout, \
      --format, --section or --limit it is only printed; but --format html writes a page with \
      pictures beside it, Reviews/YYYY-MM-DD.html, and --open shows that in the browser. What you \
      ticked and wrote in the review of a day stays when it is written again.

      With --if-due weekly nothing happens where this week has a review already, so that it can be \
      run every day: daily, weekly, monthly, or a number of days.

      Example:

        vault review ~/Notes --date 2026-11-21
        vault review --if-due weekly
      """)

  @Argument(help: "The vault: the same as -C.", completion: .directory)
  var directory: String?

  @OptionGroup var options: VaultOptions

  @Flag(help: "Only print it.")
  var stdout = false

  @Flag(help: "Write it without what you put into the present one, which is then kept beside it.")
  var force = false

  @Option(
    help: ArgumentHelp(
      "Only if there is none yet: daily, weekly, monthly or, as in 10 days, so many days.",
      valueName: "period"))
  var ifDue: ReviewPeriod?

  @Flag(help: "Write the page, and show it in the browser.")
  var open = false

  @Option(help: "The form in which it is printed; html is written, unless --stdout is given.")
  var format: ReviewFormat?

  @Option(help: ArgumentHelp("Only this section.", valueName: "name"))
  var section: SectionID?

  @Option(help: ArgumentHelp("At most so many items of each section.", valueName: "n"))
  var limit: Int?

  mutating func validate() throws {
    if directory != nil && options.vault != nil {
      throw ValidationError("The vault is named twice: leave out -C or the folder.")
    }
    if let limit, limit < 1 {
      throw ValidationError("--limit takes a number from 1 on, not \(limit).")
    }
    if force && form == nil {
      throw ValidationError("--force is for writing the review, and here it is only printed.")
    }
    if open && form != .page {
      throw ValidationError(
        "--open shows the whole page: leave out --stdout, --section, --limit and other formats.")
    }
  }

  func run() async throws {
    let day = try options.day
    let vault = try options.open(directory)
    let made = try await review(of: vault, on: day)
    if let ifDue, made.hasReport(of: ifDue) { return }
    guard form != .page else { return try writePage(of: made, in: vault) }
    // First safe, then shown; and what could not be saved is said last, where it is seen.
    let saved = form == nil ? nil : Result { try vault.save(made, force: force) }
    try print(section.map(made.only) ?? made, in: vault)
    if let saved = try saved?.get() { announce(saved) }
  }

  /// The review, as it was kept where nothing has changed and all that is asked of it was kept.
  private func review(of vault: Vault, on day: Day) async throws -> MadeReview {
    let isUsual = limit == nil && format != .json && form != .page && format != .html
    let glance = isUsual ? try await vault.glance(on: day) : nil
    if let kept = glance.flatMap(vault.keptReview) { return kept }
    let reading = try await vault.readNotes(on: day, after: glance)
    let limit = format == .json ? .max : limit
    let made = MadeReview(
      review: await vault.makeReview(of: reading, on: day, limit: limit), reading: reading
    ).keptToTheEnd()
    if limit == nil { vault.keep(made) }
    return made
  }

  /// The form in which it is kept in the vault; nil where it is only printed.
  private var form: ReportForm? {
    if stdout || section != nil || limit != nil { return nil }
    switch format {
    case nil: return open ? .page : .note
    case .html: return .page
    case .text, .md, .json: return nil
    }
  }

  private func writePage(of made: MadeReview, in vault: Vault) throws {
    let saved = try vault.save(made, as: .page, force: force)
    announce(saved)
    if open { try Browser.show("\(vault.path)/\(saved.path.text)") }
  }

  private func print(_ made: MadeReview, in vault: Vault) throws {
    let output = StandardStream.output
    switch format ?? .text {
    case .text:
      let report = TextReport(width: Terminal.standardOutput.width, palette: options.palette)
      try output.write(report.text(of: made.review))
    case .md: try output.write(vault.markdown(of: made))
    case .html: try output.write(vault.page(of: made))
    case .json: try output.write(JSON.document(ReviewDocument(made.review)))
    }
  }

  private func announce(_ saved: SavedReport) {
    switch saved {
    case .unchanged: break
    case .written(let path): StandardStream.error.say("Written to \(path.text).")
    case .renewed(let path):
      StandardStream.error.say("Written to \(path.text) anew, with what you put into it.")
    case .replaced(let path, let kept):
      StandardStream.error.say("Written to \(path.text); the one before is \(kept.text).")
    }
  }
}

/// The form in which `vault review` prints the review.
enum ReviewFormat: String, ExpressibleByArgument, CaseIterable {
  case text, md, html, json
}

extension SectionID: ExpressibleByArgument {}

extension ReviewPeriod: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

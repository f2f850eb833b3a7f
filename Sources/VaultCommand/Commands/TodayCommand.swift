import ArgumentParser
import Reports
import VaultKit
import VaultReview

/// `vault today`: a few lines for the start of a shell.
struct TodayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Says in five lines at most what the day begins with.",
    discussion: """
      Whom to write to first, which of your promises are due, and the birthdays and meetings of today \
      and tomorrow. Silent where there is nothing.

      Example, in the file that your shell reads at its start:

        vault today -C ~/Notes
      """)

  @OptionGroup var options: VaultOptions

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    let glance = vault.dayAtAGlance(day, in: try await vault.readNotes(on: day))
    let report = TextReport(width: Terminal.standardOutput.width, palette: options.palette)
    for line in glance.lines { try StandardStream.output.write(report.line(of: line)) }
  }
}

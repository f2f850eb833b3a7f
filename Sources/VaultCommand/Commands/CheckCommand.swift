import ArgumentParser
import Days
import Findings
import VaultIndex
import VaultKit

/// `vault check`: what is wrong with notes, silent where all is well.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what in the notes could not be read, or is probably not meant so.",
    discussion: """
      Each finding is one line: file:line:column: severity: message [code]. Silent where all is \
      well. Paths are those below the vault. The exit status is 1 where a finding is an error, or \
      with --strict any.

      Example:

        vault check People --strict
      """)

  @Argument(help: "Notes or folders to look at; else all of the vault.", completion: .file())
  var paths: [String] = []

  @OptionGroup var options: VaultOptions

  @Flag(help: "Take warnings as seriously as errors.")
  var strict = false

  @Option(help: "The form of the output.")
  var format = CheckFormat.text

  func run() async throws {
    let day = try options.day
    let vault = try options.open(near: paths.first)
    let asked = try paths.map { try vault.path(of: $0) }
    let all = try await vault.readNotes(on: day).index.findings
    let findings = all.filter { finding in
      asked.isEmpty || asked.contains { finding.path.isWithin($0) }
    }
    try write(findings, on: day)
    if findings.contains(where: { strict || $0.severity == .error }) {
      throw ExitStatus.problems
    }
  }

  private func write(_ findings: [Finding], on day: Day) throws {
    let output = StandardStream.output
    switch format {
    case .text:
      let isDetailed = Terminal.standardOutput.isInteractive
      let text = FindingText(isDetailed: isDetailed, palette: options.palette)
      for finding in findings { try output.write(text.lines(for: finding)) }
    case .json:
      try output.write(JSON.document(CheckDocument(on: day, findings: findings)))
    case .github:
      for finding in findings {
        try output.write(GitHubAnnotation.line(for: finding, in: options.typedFolder))
      }
    }
  }
}

/// The form in which `vault check` prints findings.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
  /// Workflow commands, which GitHub shows beside the lines.
  case github
}

import ArgumentParser
import Days
import Reports
import VaultKit

/// What every command over a vault takes: which vault, which day, with colour or without.
struct VaultOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .customLong("vault")],
    help: ArgumentHelp(
      "The vault; else VAULT_DIR, else the one that holds the working directory.",
      valueName: "dir"),
    completion: .directory)
  var folder: String?

  @Option(help: ArgumentHelp("The day to take for today.", valueName: "YYYY-MM-DD"))
  var date: String?

  @Option(help: "When to use colour.")
  var color = ColorChoice.auto

  mutating func validate() throws {
    if let date { _ = try Day(typed: date) }
  }

  /// The day of the command.
  var day: Day {
    get throws { try date.map { try Day(typed: $0) } ?? .today }
  }

  /// The vault of the command; `paths` are files that it is about and that may say where it is.
  func vault(near paths: [String] = []) throws -> Vault {
    if let folder = folder ?? Environment["VAULT_DIR"].flatMap({ $0.isEmpty ? nil : $0 }) {
      return try Vault(at: folder)
    }
    return try Vault(around: paths.first ?? ".")
  }

  /// How words are set off on standard output.
  var palette: Palette {
    Terminal.standardOutput.palette(color)
  }
}

/// When to use colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

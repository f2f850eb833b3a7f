import ArgumentParser
import Days
import Reports
import VaultKit

/// What every command over a vault takes: which vault, which day, with colour or without.
struct VaultOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .long],
    help: ArgumentHelp(
      "The vault; else VAULT_DIR, else the one that holds the working directory.",
      valueName: "dir"),
    completion: .directory)
  var vault: String?

  @Option(
    help: ArgumentHelp(
      "The day to take for today: 2026-11-21, or words such as yesterday.", valueName: "day"))
  var date: String?

  @Flag(help: "Read every note, and keep nothing in .vault/index.sqlite.")
  var noIndex = false

  @Option(help: "When to use colour.")
  var color = ColorChoice.auto

  mutating func validate() throws {
    if let date { _ = try Day(typed: date) }
  }

  /// The day of the command.
  var day: Day {
    get throws { try date.map { try Day(typed: $0) } ?? .today }
  }

  /// The vault of the command: the one named, else the one that holds `path`, else the one around here.
  func open(_ argument: String? = nil, near path: String? = nil) throws -> Vault {
    var vault = try find(argument, near: path)
    if !noIndex { vault.indexer = ProgramBuild.name }
    return vault
  }

  private func find(_ argument: String?, near path: String?) throws -> Vault {
    let home = Environment["HOME"]
    if let named = argument ?? vault ?? Environment["VAULT_DIR"], !named.isEmpty {
      return try Vault(at: named, home: home)
    }
    return try Vault(around: path.map(folder(of:)) ?? ".", home: home)
  }

  /// The folder of the vault as it was typed, with a slash behind it; empty for the working directory.
  var typedFolder: String {
    guard let vault, vault != "." else { return "" }
    return vault.hasSuffix("/") ? vault : vault + "/"
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

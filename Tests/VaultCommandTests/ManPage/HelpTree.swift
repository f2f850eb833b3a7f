import Foundation

/// A command's help with that of its subcommands, as `--experimental-dump-help` prints it.
struct HelpTree: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var arguments: [Argument]?
  var subcommands: [HelpTree]?
  var shouldDisplay: Bool

  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var kind: Kind
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?
    var discussion: String?
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool
  }

  /// The tree in the JSON of `--experimental-dump-help`.
  init(json: String) throws {
    struct Dump: Decodable {
      var command: HelpTree
    }
    self = try JSONDecoder().decode(Dump.self, from: Data(json.utf8)).command
  }

  /// The commands that a person would call, without `help`.
  var visibleSubcommands: [HelpTree] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  /// The commands that do something, by their full names: `git install` and not `git`.
  var commands: [HelpTree] {
    visibleSubcommands.flatMap { command in
      command.visibleSubcommands.isEmpty
        ? [command]
        : command.commands.map { inner in
          var inner = inner
          inner.commandName = "\(command.commandName) \(inner.commandName)"
          return inner
        }
    }
  }

  /// The arguments that differ from command to command.
  var ownArguments: [Argument] {
    (arguments ?? []).filter { $0.shouldDisplay && !["help", "version"].contains($0.valueName) }
  }
}

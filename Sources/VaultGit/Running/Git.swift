import Subprocess

/// Runs git, and in a way that runs nothing that a vault's own configuration names.
///
/// Asked are only commands that start no program of the configuration once these options stand
/// before them (docs/DECISIONS.md, Git runs nothing from the vault). This is the one place that
/// starts git.
package struct Git: Sendable {
  private let environment: GitEnvironment

  /// The variables that git gets to see, given a way to look up our own.
  package static func variables(_ own: (String) -> String?) -> [String: String] {
    GitEnvironment(own).variables
  }

  /// Git, with what it needs of our environment.
  package init(environment: (String) -> String?) {
    self.environment = GitEnvironment(environment)
  }

  private static let options = [
    "--no-optional-locks", "--no-pager",
    "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
    "-c", "log.showSignature=false", "-c", "safe.bareRepository=explicit",
    "-c", "protocol.allow=never",
  ]

  /// The most that is read of an answer, in bytes.
  private static let outputLimit = 64_000_000

  /// Runs a command in a folder to its end.
  func run(
    _ words: [String], _ paths: [[UInt8]] = [], in folder: [UInt8], input: [UInt8] = [],
    adding variables: [String: String] = [:]
  ) async throws(GitError) -> GitAnswer {
    // This command takes no paths but from us, and refuses the option.
    let literal = words[0] == "check-ignore" ? [] : ["--literal-pathspecs"]
    let arguments =
      [Array("-C".utf8), folder] + (literal + Self.options + words).map { Array($0.utf8) } + paths
    do {
      // The library wants arguments that are bytes to be C strings.
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments(arguments.map { $0 + [0] }),
        environment: .custom(Self.values(environment.variables.merging(variables) { $1 })),
        input: .array(input), output: .bytes(limit: Self.outputLimit),
        error: .string(limit: Self.outputLimit))
      guard case .exited(let status) = result.terminationStatus else {
        throw GitError.failed(words[0], reason: "it was ended from outside.")
      }
      return GitAnswer(
        status: status, output: result.standardOutput,
        message: result.standardError, command: words[0])
    } catch let error as GitError {
      throw error
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .noGit
    } catch {
      throw .failed(words[0], reason: "\(error)")
    }
  }

  private static func values(_ variables: [String: String]) -> [Environment.Key: String] {
    var values: [Environment.Key: String] = [:]
    for (name, value) in variables { values[Environment.Key(stringLiteral: name)] = value }
    return values
  }
}

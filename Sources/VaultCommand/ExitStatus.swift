import ArgumentParser
import Reports
import VaultGit
import VaultKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How a run of the command ended, as the shell sees it.
enum ExitStatus: Int32, Error {
  /// All is well, also where a list is empty.
  case fine = 0
  /// `check` found something.
  case problems = 1
  /// It could not be done, or a name is unknown or ambiguous.
  case failed = 2
  /// The merge driver could not do it; git takes a number over 128 for that.
  case notMerged = 129
  /// The command was typed wrongly (EX_USAGE of sysexits.h).
  case usage = 64

  /// The status for what ended a run, after saying on standard error what went wrong.
  init(reporting error: any Error) {
    self = (error as? ExitStatus) ?? Self.report(error)
  }

  private static func report(_ error: any Error) -> ExitStatus {
    switch error {
    case StreamError.closed:
      return .fine
    case let error as StreamError:
      return say(error.description)
    case let failure as Failure:
      return say(failure.sentence)
    case let error as VaultError:
      return say(error.message)
    case let error as GitError:
      return say(error.message)
    default:
      return reportArguments(error)
    }
  }

  /// Help and the version are errors to the parser too, with the status 0.
  private static func reportArguments(_ error: any Error) -> ExitStatus {
    let message = VaultTool.fullMessage(for: error, columns: Terminal.standardOutput.width)
    guard VaultTool.exitCode(for: error).isSuccess else {
      StandardStream.error.say(message)
      return .usage
    }
    do {
      try StandardStream.output.write(message + "\n")
      return .fine
    } catch {
      return report(error)
    }
  }

  private static func say(_ sentence: String) -> ExitStatus {
    StandardStream.error.say("\(CommandName.invoked): " + sentence)
    return .failed
  }

  /// Ends the process at once: all is written by then, and what libraries would do at the end may wait for
  /// ever for a thread of theirs.
  func end() -> Never {
    _exit(rawValue)
  }
}

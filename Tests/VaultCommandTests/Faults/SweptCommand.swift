import Testing

/// A command that writes, for the sweep of faults.
struct SweptCommand: CustomTestStringConvertible, Sendable {
  let arguments: [String]
  /// What is done in the shell before, without faults.
  let before: String

  /// - Parameter line: what follows `vault`, with single spaces between the arguments.
  init(_ line: String, after before: String = "") {
    arguments = line.split(separator: " ").map(String.init)
    self.before = before
  }

  var testDescription: String { "vault " + arguments.joined(separator: " ") }

  private static let ticked =
    "vault review --date 2026-11-21 > /dev/null 2>&1"
    + " && sed -i.sed 's/^- \\[ \\]/- [x]/' Reviews/2026-11-21.md && rm Reviews/*.sed"

  static let all = [
    SweptCommand("review --date 2026-11-21"),
    SweptCommand(
      "review --date 2026-11-21",
      after: "vault review --date 2026-11-21 > /dev/null 2>&1"
        + " && echo '- 2026-11-01: Met for tea.' >> 'People/Maya Okafor.md'"),
    SweptCommand("log maya tea at the harbour --with tom --date 2026-11-21"),
    SweptCommand("set maya cadence 2 months --date 2026-11-21"),
    SweptCommand("rename maya Maya_King --date 2026-11-21"),
    SweptCommand("apply --date 2026-11-21", after: ticked),
    SweptCommand(
      "undo --date 2026-11-22",
      after: ticked + " && vault apply --date 2026-11-21 > /dev/null || true"
    ),
  ]
}

import Testing

/// A command that writes, for the sweep of faults.
struct SweptCommand: CustomTestStringConvertible, Sendable {
  let arguments: [String]
  /// The vault that it runs in a copy of.
  let vault: String
  /// What is done in the shell before, without faults.
  let before: String
  /// The editor that it finds, as a line of the shell.
  let editor: String?
  /// Whether each call is swept every day; else every sixth, as most are those of the others.
  let isThorough: Bool

  /// - Parameters:
  ///   - line: what follows `vault`, with single spaces between the arguments.
  ///   - isIndexed: whether it keeps an index, on whose faults nothing depends.
  init(
    _ line: String, in vault: String = "small", after before: String = "", editor: String? = nil,
    isIndexed: Bool = false, isThorough: Bool = false
  ) {
    let words = line.split(separator: " ").map(String.init)
    arguments = words + (isIndexed || words.first == "merge-driver" ? [] : ["--no-index"])
    self.vault = vault
    self.before = before
    self.editor = editor
    self.isThorough = isThorough
  }

  var testDescription: String { "vault " + arguments.joined(separator: " ") }

  /// Whether git calls it, which takes a number over 128 for a merge that was not done.
  var isMergeDriver: Bool { arguments.first == "merge-driver" }

  /// Whether some files may go on where others cannot, which is then said.
  var isFileByFile: Bool { arguments.first == "undo" }

  /// Those of which files of the vault take each other's name, as many as there is time for.
  static var exchanging: [SweptCommand] {
    all.filter { $0.editor == nil && !$0.isMergeDriver && ($0.isThorough || isSoaking) }
  }

  private static let ticked =
    "vault review --date 2026-11-21 > /dev/null 2>&1"
    + " && sed -i.sed 's/^- \\[ \\]/- [x]/' Reviews/2026-11-21.md && rm Reviews/*.sed"

  private static let versions =
    "cp 'People/Maya Okafor.md' base && cp base ours && cp base theirs"
    + " && echo '- 2026-11-02: tea' >> ours && echo '- 2026-11-03: a walk' >> theirs"

  static let all = [
    SweptCommand("review --date 2026-11-21"),
    SweptCommand(
      "review --date 2026-11-21",
      after: "vault review --date 2026-11-21 > /dev/null 2>&1"
        + " && echo '- 2026-11-01: Met for tea.' >> 'People/Maya Okafor.md'"),
    SweptCommand("review --format html --date 2026-11-21"),
    SweptCommand("log tom a walk --date 2026-11-21", isIndexed: true),
    SweptCommand(
      "log maya tea at the harbour --with tom --date 2026-11-21", isThorough: true),
    SweptCommand("set maya cadence 2 months --date 2026-11-21"),
    SweptCommand("snooze maya 3 weeks --date 2026-11-21"),
    SweptCommand("done maya samples --date 2026-11-21"),
    SweptCommand("introduce maya tom --log asked --date 2026-11-21"),
    SweptCommand("new Ada_Lovelace --folder People/New --date 2026-11-21"),
    SweptCommand("init --date 2026-11-21", in: "empty", isThorough: true),
    SweptCommand(
      "edit maya --date 2026-11-21", editor: "sh -c 'echo tea >> \"$1\"' sh", isThorough: true),
    SweptCommand("rename maya Maya_King --date 2026-11-21", isThorough: true),
    SweptCommand("apply --date 2026-11-21", after: ticked, isThorough: true),
    SweptCommand(
      "undo --date 2026-11-22",
      after: ticked + " && vault apply --date 2026-11-21 > /dev/null || true", isThorough: true
    ),
    SweptCommand("git install", after: "git init -q ."),
    SweptCommand("git install --uninstall", after: "git init -q . && vault git install"),
    SweptCommand("merge-driver base ours theirs People/Maya.md", after: versions, isThorough: true),
  ]
}

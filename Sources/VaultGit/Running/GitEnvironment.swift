/// The variables that git gets to see: nothing that another git left for it, and no way out.
struct GitEnvironment: Sendable {
  /// Variables of ours that are passed on where they are set.
  private static let passed = [
    "HOME", "XDG_CONFIG_HOME", "USER", "LOGNAME", "EMAIL", "TMPDIR", "TZ",
    "GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_AUTHOR_DATE",
    "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL", "GIT_COMMITTER_DATE",
  ]

  /// A repository that lacks objects would fetch them, by a program that its configuration names:
  /// no way to fetch is allowed.
  private static let fixed = [
    "LC_ALL": "C", "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none",
    "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0",
  ]

  private(set) var variables: [String: String]

  /// The environment for git, given a way to look up our own.
  init(_ own: (String) -> String?) {
    variables = Self.fixed
    for name in Self.passed {
      if let value = own(name) { variables[name] = value }
    }
    // A folder named from the working directory may lie in the vault, with a program named git in it.
    let folders = (own("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    variables["PATH"] = folders.filter { $0.hasPrefix("/") }.joined(separator: ":")
  }
}

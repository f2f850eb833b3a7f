import Foundation
import Testing

/// Promise 11: no network, and nothing outside the vault is touched.
@Suite("What commands reach for", .enabled(if: Strace.isThere, "\(Strace.skipped)"))
struct ReachTests {
  private static let ticked =
    "vault review --date 2026-11-21 > /dev/null 2>&1"
    + " && sed -i.sed 's/^- \\[ \\]/- [x]/' Reviews/2026-11-21.md && rm Reviews/*.sed"

  private static let commands = [
    "review --date 2026-11-21", "review --format html --date 2026-11-21", "today", "list", "check",
    "show maya", "why maya", "share letterpress", "ask typesetting", "introduce", "chart circle",
    "index", "log maya tea at the harbour", "apply", "undo --list", "undo", "search harbour",
    "query SELECT(1)", "set maya city Porto", "snooze maya 3 weeks", "done maya samples",
    "introduce maya tom --log asked", "new Ada", "rename maya Maya_King", "init", "edit maya",
    "git install", "apply --commit",
  ]

  /// Calls that change what they name.
  private static let changing = [
    "rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "link",
    "linkat", "symlink", "symlinkat", "chmod", "fchmodat", "truncate", "mknod", "mknodat",
    "utimensat",
  ]

  @Test("No command opens a connection, and none writes outside the vault", arguments: commands)
  func reach(command: String) async throws {
    let copy = try VaultCopy(of: "small")
    _ = try await copy.run(Self.ticked + " && vault log tom walk --date 2026-11-20")
    _ = try await copy.run(
      "git init -q . && git config user.name A && git config user.email a@example.org && git add -A"
    )
    let strace = Strace(
      folder: copy.folder, scratch: copy.scratch,
      environment: ["EDITOR": "sh -c 'echo >> \"$1\"' sh"])
    let run = try await strace.run(
      command.split(separator: " ").map(String.init), tracing: ["network", "%file"])
    #expect(run.status < 2 && !run.endedBySignal, "\(run.error)")
    let calls = run.trace.map { $0.drop { $0.isNumber || $0 == " " } }
    #expect(calls.contains { $0.hasPrefix("openat") })
    let outside = calls.filter { call in
      let name = String(call.prefix { $0 != "(" })
      if name == "socket" || name == "connect" || name == "socketpair" { return true }
      let opensToWrite = ["O_WRONLY", "O_RDWR", "O_CREAT"].contains { call.contains($0) }
      guard opensToWrite || Self.changing.contains(name) else { return false }
      // git works in the folder of the vault, and names what it keeps from there.
      return !call.contains(copy.folder.path) && !call.contains("\"/dev/")
        && !call.contains("(\".git/")
    }
    #expect(outside == [])
  }
}

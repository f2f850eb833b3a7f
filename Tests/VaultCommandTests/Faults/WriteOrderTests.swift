import Testing

/// What makes a write last over a power cut: the order of the calls.
@Suite("The order in which a note is written", .enabled(if: Strace.isThere, "\(Strace.skipped)"))
struct WriteOrderTests {
  @Test("New file, bytes, mode, disk; then the exchange; then the folder's disk")
  func order() async throws {
    let copy = try VaultCopy(of: "small")
    let run = try await Strace(folder: copy.folder, scratch: copy.scratch).run(
      ["log", "maya", "tea", "--date", "2026-11-21"],
      tracing: ["openat", "write", "fchmod", "fsync", "renameat2"])
    #expect(run.status == 0, "\(run.error)")
    let expected: [(call: String, words: [String])] = [
      ("openat", ["/People>", ".tmp\"", "O_CREAT|O_EXCL"]), ("write", [".tmp>"]),
      ("fchmod", [".tmp>"]), ("fsync", [".tmp>"]),
      ("renameat2", ["Maya Okafor.md", "RENAME_EXCHANGE"]), ("fsync", ["/People>"]),
      ("renameat2", ["draft", "changes-1"]),
    ]
    var rest = run.trace[...]
    for (call, words) in expected {
      let place = rest.firstIndex { line in
        line.contains(" \(call)(") && words.allSatisfy { line.contains($0) }
      }
      guard let place else {
        Issue.record("no \(call) of \(words) after what came before it")
        return
      }
      rest = rest[(place + 1)...]
    }
  }

  @Test("What changes nothing writes nothing")
  func nothing() async throws {
    let copy = try VaultCopy(of: "small")
    _ = try await copy.run("vault review --date 2026-11-21")
    let run = try await Strace(folder: copy.folder, scratch: copy.scratch).run(
      ["review", "--date", "2026-11-21"], tracing: ["renameat2", "renameat", "linkat"])
    #expect(run.status == 0)
    #expect(run.trace.filter { $0.contains("Reviews") } == [])
  }
}

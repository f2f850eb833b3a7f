import Days
import Foundation
import Testing
import VaultFiles

/// Promise 2: a write happens completely or not at all, whatever fails and whenever it is killed.
@Suite(
  "Faults at every system call", .serialized, .enabled(if: Strace.isThere, "\(Strace.skipped)"))
struct CrashSweepTests {
  @Test("A file is old or new, and the exit status tells the truth", arguments: SweptCommand.all)
  func sweep(_ command: SweptCommand) async throws {
    let sweep = try await FaultSweep(command)
    let sites = sweep.sites
    let writing = ["renameat2", "renameat", command.editor == nil ? "" : "write"]
    #expect(sites.contains { writing.contains($0.call) }, "nothing was written")
    let faults = try await sweep.faults(at: sites)
    #expect(faults == [], "of \(sites.count) runs")
  }

  @Test("So it is where names cannot be exchanged", arguments: SweptCommand.exchanging)
  func sweepWithoutExchange(_ command: SweptCommand) async throws {
    let sweep = try await FaultSweep(command, always: ["renameat2:error=EINVAL"])
    let sites = sweep.sites.filter { ["linkat", "renameat", "unlinkat"].contains($0.call) }
    #expect(sites.contains { $0.call == "linkat" }, "nothing was written")
    let faults = try await sweep.faults(at: sites)
    #expect(faults == [], "of \(sites.count) runs")
  }
}

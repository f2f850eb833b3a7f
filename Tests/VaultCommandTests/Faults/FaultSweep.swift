import Days
import Foundation
import Testing
import VaultFiles

/// Runs a command again and again on fresh copies of a vault, each time with another fault.
struct FaultSweep {
  /// The faults to try.
  let sites: [FaultSite]

  private let command: SweptCommand
  /// What is done to calls in every run.
  private let always: [String]
  /// The files before the command, and after it.
  private let old: [String: Data]
  private let new: [String: Data]
  /// The status without faults.
  private let plainStatus: Int32
  /// The files that the command changes, all of them or none.
  private let changed: Set<String>

  init(_ command: SweptCommand, always: [String] = []) async throws {
    self.command = command
    self.always = always
    let copy = try await Self.copy(for: command)
    let old = try copy.notes()
    let run = try await Self.run(command, in: copy, injecting: always)
    plainStatus = run.status
    #expect(run.status < 2 && !run.endedBySignal, "without faults: \(run.error)")
    let new = try copy.notes()
    self.old = old
    self.new = new
    let all = FaultSite.all(in: run.trace, of: copy.folder.path)
    let quick = all.filter(Self.isQuick)
    let isSampled = !command.isThorough
    sites = isSoaking ? all : quick.indices.filter { !isSampled || $0 % 6 == 0 }.map { quick[$0] }
    changed = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
  }

  /// Every call is killed at; of the errors, those at calls that change something.
  private static func isQuick(_ site: FaultSite) -> Bool {
    let changes = !site.isReading
    return switch site.fault {
    case .kill: changes
    case .signal: site.call == "renameat2"
    case .error("EIO"): changes || site.call == "read"
    case .error("EAGAIN"): changes
    case .error("EINVAL"): site.call == "renameat2"
    case .error("ENOSPC"): site.call == "write" || site.call == "openat" && changes
    case .error: false
    }
  }

  /// What is said of a run that went by without the fault.
  private static let absent = "the fault did not come"

  /// What went wrong, in sentences.
  func faults(at sites: [FaultSite]) async throws -> [String] {
    try await withThrowingTaskGroup(of: [String].self) { group in
      var faults: [String] = []
      for (number, site) in sites.enumerated() {
        if number >= 4 { faults += try await group.next() ?? [] }
        group.addTask { try await self.faults(at: site).map { "\(site): \($0)" } }
      }
      for try await found in group { faults += found }
      // Which thread makes a call is not the same in every run, so a few may go by.
      let absent = faults.filter { $0.hasSuffix(Self.absent) }
      // The files that a merge hands to git have other names each time, so that many more may.
      let few = sites.count / (command.isMergeDriver ? 2 : 10)
      if absent.count <= few { faults.removeAll { $0.hasSuffix(Self.absent) } }
      return Array(faults.sorted().prefix(10))
    }
  }

  private func faults(at site: FaultSite) async throws -> [String] {
    let copy = try await Self.copy(for: command)
    let run = try await Self.run(
      command, in: copy, injecting: always + [site.injection], at: site.place)
    var faults: [String] = []
    if !run.has(site.fault), !site.isReading { faults.append(Self.absent) }
    let now = try copy.notes()
    for path in Set(old.keys).union(new.keys).union(now.keys).sorted() {
      if now[path] == old[path] || now[path] == new[path] { continue }
      if path.hasPrefix("Reviews/"), Self.tellsOfUnread(now[path]) { continue }
      // Temporary files are for the next run to put in order.
      let isOurs = path.split(separator: "/").last?.hasPrefix(".vault-") == true
      if !isOurs { faults.append("\(path) is neither old nor new") }
    }
    let isNew = changed.allSatisfy { now[$0] == new[$0] || Self.tellsOfUnread(now[$0]) }
    switch site.fault {
    case .kill: break
    case .signal where run.endedBySignal: break
    // Then it came to the editor, which is said.
    case .signal where command.editor != nil && run.status == 2: break
    // Or to git, which is said too.
    case .signal where run.status == 2 && run.error.contains("ended from outside"): break
    case .signal where run.status != plainStatus:
      faults.append("ended with \(run.status): \(run.error)")
    case .signal, .error:
      let isToldGit = command.isMergeDriver && run.status == 129
      if run.endedBySignal || run.status > 128 && !isToldGit {
        faults.append("crashed with \(run.status): \(run.error)")
      } else if run.status == plainStatus && !isNew {
        faults.append("said that all is well, and it is not")
      }
    }
    return try faults + leftovers(in: copy)
  }

  /// Whether a review says of a note that it could not be read: then it was made of the others.
  private static func tellsOfUnread(_ review: Data?) -> Bool {
    String(decoding: review ?? Data(), as: UTF8.self).contains(/cannot be (read|listed)/)
  }

  /// What is not as it should be once the next run has begun.
  private func leftovers(in copy: VaultCopy) throws -> [String] {
    let folder = try VaultFolder(VaultRoot.at(copy.folder.path, home: nil))
    _ = try folder.beginWriting("next", on: Day(number: 0))
    let now = try copy.notes()
    var faults: [String] = []
    let newer = changed.filter { now[$0] == new[$0] || Self.tellsOfUnread(now[$0]) }
    if !command.isFileByFile, !newer.isEmpty, newer != changed {
      faults.append("only \(newer.sorted()) are new")
    }
    for path in try copy.contents().keys.sorted() {
      let name = path.split(separator: "/").last ?? ""
      if name.hasSuffix(".tmp") || name.hasSuffix(".tmp~") || name == "pending" || name == "draft" {
        faults.append("\(path) is left behind")
      }
    }
    return faults
  }

  private static func copy(for command: SweptCommand) async throws -> VaultCopy {
    let copy = try VaultCopy(of: command.vault)
    if !command.before.isEmpty {
      let run = try await copy.run(command.before)
      #expect(run.status == 0, "\(command.before): \(run.error)")
    }
    return copy
  }

  private static func run(
    _ command: SweptCommand, in copy: VaultCopy, injecting injections: [String],
    at place: String? = nil
  ) async throws -> Strace.Result {
    defer { withExtendedLifetime(copy) {} }
    let strace = Strace(
      folder: copy.folder, scratch: copy.scratch,
      environment: command.editor.map { ["EDITOR": $0] } ?? [:])
    return try await strace.run(
      command.arguments, tracing: FaultSite.errors.keys.sorted(), injecting: injections,
      at: place.map { copy.folder.path + $0 })
  }
}

extension Strace.Result {
  /// Whether what was to be done to a call was done.
  fileprivate func has(_ fault: FaultSite.Fault) -> Bool {
    switch fault {
    case .kill: trace.contains { $0.contains("+++ killed by SIGKILL") }
    // strace does not print it.
    case .signal: true
    case .error: trace.contains { $0.contains("(INJECTED)") }
    }
  }
}

/// Whether the long sweeps are run in full.
let isSoaking = ProcessInfo.processInfo.environment["KINDRED_SOAK"] != nil

extension VaultCopy {
  /// The files of the vault but those that the program keeps for itself.
  func notes() throws -> [String: Data] {
    try contents().filter {
      !$0.value.isEmpty && $0.key != ".vault" && !$0.key.hasPrefix(".vault/")
    }
  }
}

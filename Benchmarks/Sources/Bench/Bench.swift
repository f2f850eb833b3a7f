#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `Bench VAULT-PROGRAM LIMIT-PROGRAM FOLDER PEOPLE…`: measures `vault` on the vaults FOLDER/PEOPLE/vault,
/// and prints the tables of docs/BENCHMARKS.md.
@main struct Bench {
  static func main() throws {
    let arguments = CommandLine.arguments
    let sizes = arguments.dropFirst(4).compactMap { Int($0) }
    guard !sizes.isEmpty, sizes.count == arguments.count - 4 else {
      throw NoRun(program: "usage", reason: "Bench VAULT LIMIT FOLDER PEOPLE…")
    }
    let programs = Programs(vault: arguments[1], limit: arguments[2], folder: arguments[3])
    print(Machine.line + "\n")
    try print(Readings(programs, sizes).text)
    try print(IndexedRuns(programs, sizes).text)
    try print(Commands(programs, sizes.filter { $0 <= 10_000 }).text)
    try print(Peers(programs, sizes.filter { $0 <= 1_000 }).text)
  }
}

/// What the figures were measured on.
enum Machine {
  static var line: String {
    let cpu =
      (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?
      .split(separator: "\n").first { $0.hasPrefix("model name") }?
      .split(separator: ":").last.map { $0.drop { $0 == " " } } ?? "a processor of no name"
    return "Machine: \(ProcessInfo.processInfo.activeProcessorCount) cores, \(cpu)."
  }
}

import Foundation

/// A session at a terminal, as a text file: command lines, and what came of each.
///
///     % A remark, kept as it is. The first line names the vault: % vault: small
///     $ vault show nobody
///     ! vault: There is nobody called nobody here.
///     [exit 2]
///
/// Below a command stand its standard output, then its standard error behind `! `, the files of the
/// vault that it changed behind `* `, and the exit status unless it is 0.
struct Transcript {
  private let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The vault of `Tests/Vaults` that it runs in.
  var vault: String {
    lines.first.flatMap { $0.hasPrefix("% vault: ") ? String($0.dropFirst(9)) : nil } ?? "small"
  }

  /// The transcript as it comes out when its commands are run now, one after the other.
  func rerun(in copy: VaultCopy) async throws -> String {
    var blocks: [String] = []
    var remarks: [Substring] = []
    for line in lines {
      if line.hasPrefix("% ") { remarks.append(line) }
      guard line.hasPrefix("$ ") else { continue }
      let before = try copy.contents()
      let result = try await copy.run(String(line.dropFirst(2)))
      let changes = Self.changes(from: before, to: try copy.contents())
      let block = remarks.map(String.init) + [String(line)] + Self.outcome(result) + changes
      let status = result.status == 0 ? [] : ["[exit \(result.status)]"]
      blocks.append((block + status).joined(separator: "\n") + "\n")
      remarks = []
    }
    return blocks.joined(separator: "\n").replacing(copy.folder.path, with: "/VAULT")
  }

  private static func outcome(_ result: Shell.Result) -> [String] {
    let output = lines(of: result.output).map { line in
      ["$ ", "% ", "! ", "* ", "[exit"].contains { line.hasPrefix($0) } ? "\\" + line : line
    }
    return output + lines(of: result.error).map { "! " + $0 }
  }

  private static func lines(of text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    // CR and LF together are one character to Swift.
    let shown = String(decoding: text.utf8.map { $0 == 0x0D ? 0x01 : $0 }, as: UTF8.self)
      .replacing("\u{1}", with: "␍")
    guard shown.hasSuffix("\n") else { return lines(of: shown + " [no line end]\n") }
    return shown.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// What became of the files, but for those that the program keeps for itself.
  private static func changes(from old: [String: Data], to new: [String: Data]) -> [String] {
    Set(old.keys).union(new.keys).sorted().compactMap { path in
      if path == ".vault" || path.hasPrefix(".vault/") { return nil }
      return switch (old[path], new[path]) {
      case (nil, _): "* new: \(path)"
      case (_, nil): "* gone: \(path)"
      case (let before, let after): before == after ? nil : "* changed: \(path)"
      }
    }
  }
}

import Findings
import VaultFiles

extension GitRepository {
  /// The lines for `update-index --index-info` that make the index hold files as they are on disk.
  ///
  /// Left out are links, which stay what they are, and new files that git is told to ignore.
  func indexLines(
    for paths: [NotePath], in index: [[UInt8]: IndexEntry]
  ) async throws(GitError) -> [UInt8] {
    let ignored = try await ignored(paths.filter { index[gitPath($0)] == nil })
    var lines: [UInt8] = []
    for path in Set(paths).sorted() {
      let name = gitPath(path)
      let entry = index[name]
      if entry?.mode == IndexEntry.link || ignored.contains(path) { continue }
      try refuseOtherRepository(path, in: index)
      switch folder.read(path) {
      case .text(let bytes):
        let blob = try await store(bytes, in: entry)
        let mode = entry?.mode ?? IndexEntry.file
        lines += Array("\(mode) \(blob)\t".utf8) + name + [0]
      case .refused(let finding):
        throw .file(path.text, reason: finding.message)
      case nil:
        // Gone from the folder, so it goes from the index; a file that git never had stays unknown.
        guard let entry else { continue }
        let none = String(repeating: "0", count: entry.blob.count)
        lines += Array("0 \(none)\t".utf8) + name + [0]
      }
    }
    return lines
  }

  private func ignored(_ paths: [NotePath]) async throws(GitError) -> Set<NotePath> {
    guard !paths.isEmpty else { return [] }
    // Behind `./` no name is taken for a pattern.
    let here = Array("./".utf8)
    let input = Array(paths.map { here + $0.bytes + [0] }.joined())
    let answer = try await run(["check-ignore", "-z", "--stdin"], input: input)
    guard answer.status <= 1 else { throw answer.error }
    return Set(
      answer.output.split(separator: 0).map {
        NotePath(bytes: Array($0.dropFirst(here.count)))
      })
  }

  private func refuseOtherRepository(
    _ path: NotePath, in index: [[UInt8]: IndexEntry]
  ) throws(GitError) {
    let name = gitPath(path)
    for end in name.indices where name[end] == UInt8(ascii: "/") {
      guard index[Array(name[..<end])]?.mode == IndexEntry.repository else { continue }
      throw .file(path.text, reason: "it lies in a repository of its own")
    }
  }

  /// Gives bytes to git, and their name there.
  ///
  /// Filters of the configuration are left out, as they are programs; the line ends that they or
  /// `core.autocrlf` keep are those of what git holds already.
  private func store(_ bytes: [UInt8], in entry: IndexEntry?) async throws(GitError) -> String {
    var bytes = bytes
    if bytes.contains(carriageReturn), try await holdsPlainLines(entry) {
      bytes = withoutCarriageReturns(bytes)
    }
    return try await run(["hash-object", "-w", "--no-filters", "--stdin"], input: bytes).text()
  }

  private func holdsPlainLines(_ entry: IndexEntry?) async throws(GitError) -> Bool {
    guard let entry else {
      let setting = try await run(["config", "--get", "core.autocrlf"])
      return setting.output.starts(with: "true".utf8) || setting.output.starts(with: "input".utf8)
    }
    let held = try await run(["cat-file", "blob", entry.blob]).succeeded()
    return held.contains(lineFeed) && !held.contains(carriageReturn)
  }

  private func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    bytes.indices.compactMap { index in
      let isEnd =
        bytes[index] == carriageReturn && index + 1 < bytes.count && bytes[index + 1] == lineFeed
      return isEnd ? nil : bytes[index]
    }
  }
}

private let carriageReturn = UInt8(ascii: "\r")
private let lineFeed = UInt8(ascii: "\n")

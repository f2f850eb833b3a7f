/// What git's index holds for one path.
struct IndexEntry: Hashable {
  let mode: String
  let blob: String

  static let link = "120000"
  static let repository = "160000"
  static let file = "100644"
}

extension GitRepository {
  /// The index of the vault by path; throws where a conflict is not settled.
  func index() async throws(GitError) -> [[UInt8]: IndexEntry] {
    let listed = try await run(["ls-files", "-s", "-z", "--full-name"]).succeeded()
    var entries: [[UInt8]: IndexEntry] = [:]
    // `mode blob stage`, a tab, the path.
    for record in listed.split(separator: 0) {
      guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let words = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
      guard words.count == 3 else { continue }
      guard words[2] == "0" else { throw .unfinished("merge") }
      entries[Array(record[(tab + 1)...])] = IndexEntry(
        mode: String(words[0]), blob: String(words[1]))
    }
    return entries
  }
}

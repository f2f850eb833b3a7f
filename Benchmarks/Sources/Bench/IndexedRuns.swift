#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The review with the index: when it is made, when nothing has changed since, and when one note has.
struct IndexedRuns {
  private var table = MarkdownTable([
    "people", "index made", "beside the limit", "nothing changed", "one note changed",
    "`git status`", "start-up", "beside 1.5 × `git status` and start-up", "memory",
  ])

  init(_ programs: Programs, _ sizes: [Int]) throws {
    for people in sizes {
      let note = try ChangingNote(in: programs.notes(people))
      let review = ["review", "--stdout", "--date", Programs.day]
      let found = try Comparison(
        [
          programs.limit(people), programs.gitStatus(people),
          programs.vault(people, review) {
            try? FileManager.default.removeItem(atPath: programs.notes(people) + "/.vault")
          },
          programs.vault(people, review), programs.vault(people, review, prepare: note.change),
          Program(programs.vault, ["--version"]),
        ], rounds: people > 20_000 ? 3 : 7)
      try note.restore()
      let wall = (0..<6).map { found.median($0) { $0.wall } }
      let goal = wall[5] + 1.5 * wall[1]
      table.add([
        "\(people)", shown(wall[2]), shown(found.ratio(2, to: 0)) + " ×", shown(wall[3]),
        shown(wall[4]), shown(wall[1]), shown(wall[5]), shown(wall[3] / goal) + " ×",
        shown(found.median(2) { $0.memory }) + " MB",
      ])
    }
  }

  var text: String { "With the index; milliseconds by the wall clock, medians:\n\n" + table.text }
}

/// A note that says something else each time.
private final class ChangingNote {
  private let path: String
  private let original: Data
  private var number = 0

  init(in folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    path = folder + "/" + (names.filter { $0.hasSuffix(".md") }.min() ?? "")
    original = try Data(contentsOf: URL(filePath: path))
  }

  func change() throws {
    number += 1
    let line = Data("\n- 2026-11-20 call: for the \(number)th time.\n".utf8)
    try (original + line).write(to: URL(filePath: path))
  }

  func restore() throws {
    try original.write(to: URL(filePath: path))
  }
}

import Foundation
import Testing
import Trials

/// Two people's machines, or one's two, that write into the same notes and now and then exchange them.
@Suite("Random histories of two clones", .serialized)
struct TwoClonesTests {
  /// What was written, to be found in the end.
  private struct Written {
    var entries: Set<String> = []
    var interests: Set<String> = []
    var closed: Set<Int> = []
    var newest = "2026-08-08"
    var count = 0
  }

  private static let path = "People/Maya.md"
  private static let note = """
    ---
    kindred: true
    interests: [tea]
    last-contact: 2026-08-08
    ---
    # Maya

    She is a printer.

    ## Log

    - 2026-08-08: call

    ## Promises

    - [ ] promise 0
    - [ ] promise 1
    - [ ] promise 2
    - [ ] promise 3
    - [ ] promise 4
    - [ ] promise 5

    """

  @Test("all that both sides wrote is there, once", arguments: Rounds.seeds(4, soak: 100))
  func histories(seed: Int) async throws {
    var random = SeededRandom(seed: seed)
    var written = Written()
    let clones = try Clones()
    let first = try await clones.repository("first")
    let isNewestLast = random.once(in: 2)
    let isHeadings = random.once(in: 3)
    let note = isHeadings ? Self.note.replacing("- 2026-08", with: "### 2026-08") : Self.note
    try await first.commit(
      random.once(in: 4) ? note.replacing("\n", with: "\r\n") : note, as: Self.path)
    try await first.run("git clone -q --bare . ../origin && git remote add origin ../origin")
    try await first.run("git fetch -q && git branch -q -u origin/main")
    let second = try await clones.clone("second", of: first)
    try await second.run("git remote set-url origin ../origin && git fetch -q")

    for round in 0..<4 {
      for (name, clone) in [("a", first), ("b", second)] {
        for _ in 0...random.below(3) {
          try change(clone, name, &written, &random, isNewestLast: isNewestLast, isHeadings)
          try await clone.run("git commit -q -a --allow-empty -m change")
        }
      }
      let (early, late) = random.once(in: 2) ? (first, second) : (second, first)
      try await early.run("git pull -q --no-rebase && git push -q")
      let pull = random.once(in: 2) ? "--no-rebase" : "--rebase"
      try await late.run("git pull -q \(pull) && git push -q")
      try await early.run("git pull -q --no-rebase")
      let text = try first.text(Self.path)
      #expect(try second.text(Self.path) == text)
      check(written, in: text, "seed \(seed), round \(round), \(pull)")
    }
    // Nothing of ours is left beside the notes.
    #expect(try await first.run("git status --porcelain --ignored") == "!! .vault/\n")
  }

  private func change(
    _ clone: Clone, _ name: String, _ written: inout Written, _ random: inout SeededRandom,
    isNewestLast: Bool, _ isHeadings: Bool
  ) throws {
    var lines = try clone.text(Self.path).unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { String($0) }
    let end = lines[0].hasSuffix("\r") ? "\r" : ""
    written.count += 1
    switch random.below(6) {
    case 0, 1, 2:
      let day = "2026-\(["09", "10", "11"][random.below(3)])-\(10 + random.below(18))"
      let entry = "\(isHeadings ? "###" : "-") \(day): \(name) wrote \(written.count)"
      let places = lines.indices.filter {
        lines[$0].contains("2026-") && $0 > 5 && !lines[$0].contains("promise")
      }
      let place = isNewestLast ? (places.last ?? 0) + 1 : places.first ?? 0
      lines.insert(contentsOf: [entry + end] + (isHeadings ? [end] : []), at: place)
      written.entries.insert(entry)
    case 3:
      let open = lines.indices.filter { lines[$0].hasPrefix("- [ ] promise") }
      guard !open.isEmpty else { return }
      let place = open[random.below(open.count)]
      if let number = lines[place].dropFirst(14).first?.wholeNumberValue {
        written.closed.insert(number)
      }
      lines[place] =
        lines[place].replacing("[ ]", with: "[x]").dropLast(end.count)
        + " ✅ 2026-11-0\(1 + random.below(9))" + end
    case 4:
      let interest = "\(name)\(written.count)"
      lines = lines.map { line in
        line.hasPrefix("interests:") ? line.replacing("]", with: ", \(interest)]") : line
      }
      written.interests.insert(interest)
    default:
      let day = "2026-11-\(10 + random.below(18))"
      lines = lines.map { line in
        line.hasPrefix("last-contact:") && line.dropFirst(14).prefix(10) < day
          ? "last-contact: \(day)" + end : line
      }
      written.newest = max(written.newest, day)
    }
    try clone.write(lines.joined(separator: "\n"), to: Self.path)
  }

  private func check(_ written: Written, in text: String, _ comment: Comment) {
    let lines = text.unicodeScalars.split(separator: "\n").map { scalars in
      String(scalars).replacing("\r", with: "")
    }
    for entry in written.entries { #expect(lines.filter { $0 == entry }.count == 1, comment) }
    for number in written.closed {
      let tasks = lines.filter { $0.contains("promise \(number)") }
      #expect(tasks.count == 1 && tasks[0].hasPrefix("- [x]"), comment)
    }
    let interests = lines.first { $0.hasPrefix("interests:") } ?? ""
    for interest in written.interests {
      #expect(interests.split { ",[] ".contains($0) }.filter { $0 == interest }.count == 1, comment)
    }
    #expect(lines.contains("last-contact: \(written.newest)"), comment)
    #expect(!text.contains("<<<<<<<"), comment)
    #expect(text.contains("\r\n") == (lines.count > 0 && text.utf8.contains(13)), comment)
  }
}

import Days
import Findings
import NoteSyntax
import People
import Trials
import VaultIndex
import VaultKit
import VaultSettings

/// A vault made by chance: people with names that are alike, and links to them in every form.
struct RandomVault {
  private(set) var notes: [NoteText] = []
  private static let names = [
    "Ada", "Ada Byron", "ada b", "Zoë Ångström", "Zoe", "O'Hara", "三宅千尋", "Tom (the tall)", "Tom",
    "100% Tom", "Юрій",
  ]
  private static let folders = ["People", "People/Work", "Ideas", "Contacts"]

  init(seed: Int) {
    var random = SeededRandom(seed: seed)
    var paths: Set<String> = []
    for _ in 0..<(3 + random.below(8)) {
      let path = "\(random.pick(Self.folders))/\(random.pick(Self.names)).md"
      guard paths.insert(path).inserted else { continue }
    }
    for path in paths.sorted() {
      let text = Self.text(at: path, among: paths.sorted(), &random)
      notes.append(NoteText(path: NotePath(path), bytes: Array(text.utf8)))
    }
  }

  private static func text(
    at path: String, among paths: [String], _ random: inout SeededRandom
  ) -> String {
    let lineEnd = random.once(in: 4) ? "\r\n" : "\n"
    var lines: [String] = []
    if !random.once(in: 3) {
      lines += ["---"]
      if random.once(in: 3) { lines.append("name: \(random.pick(names))") }
      if random.once(in: 3) { lines.append("aliases: [\(random.pick(names))]") }
      if random.once(in: 2) {
        lines.append("knows: [\"\(wiki(paths, &random))\", '\(single(wiki(paths, &random)))']")
      }
      if random.once(in: 3) { lines += ["met:", "  - at \(wiki(paths, &random)) in May"] }
      lines += ["---"]
    }
    if random.once(in: 2) { lines.append("# \(random.pick(names))") }
    for _ in 0..<random.below(8) {
      let link = random.once(in: 3) ? markdown(paths, from: path, &random) : wiki(paths, &random)
      lines += random.choose(
        [link, ""], ["- 2026-10-02: call with \(link)"], ["> \(link)", ""], ["## \(link)"],
        ["`\(link)`", ""], ["```", link, "```"], ["- [ ] ask \(link) 📅 2026-12-01"],
        ["| a |", "|---|", "| \(link.replacing("|", with: "\\|")) |", ""])
    }
    return lines.joined(separator: lineEnd) + (random.once(in: 4) ? "" : lineEnd)
  }

  private static func wiki(_ paths: [String], _ random: inout SeededRandom) -> String {
    let path = random.pick(paths)
    let stem = String(path.split(separator: "/").last?.dropLast(3) ?? "")
    let target = random.choose(
      stem, stem.uppercased(), stem + ".md", String(path.dropLast(3)), path, random.pick(names),
      "Nobody")
    let tail = random.choose("", "", "#Log", "#^block", "|shown", "#Log|shown")
    return (random.once(in: 6) ? "!" : "") + "[[\(target)\(tail)]]"
  }

  private static func single(_ text: String) -> String { text.replacing("'", with: "''") }

  private static func markdown(
    _ paths: [String], from own: String, _ random: inout SeededRandom
  ) -> String {
    let path = random.pick(paths)
    let up = String(repeating: "../", count: own.split(separator: "/").count - 1)
    let target = up + path
    let encoded = target.utf8.map { byte -> String in
      let isPlain = byte < 0x80 && !" %()".utf8.contains(byte)
      return isPlain
        ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }.joined()
    let isAngled = random.once(in: 3) && !target.contains("%")
    return isAngled ? "[shown](<\(target)#x>)" : "[shown](\(encoded) \"title\")"
  }

  /// What the notes come to.
  static func index(of notes: [NoteText]) -> PeopleIndex {
    let facts = notes.sorted { $0.path < $1.path }
      .map { NoteFacts(Note($0.bytes, at: $0.path), settings: Settings()) }
    return PeopleIndex(facts, on: Day(number: 20_000), settings: Settings())
  }
}

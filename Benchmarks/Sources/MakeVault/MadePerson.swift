/// A person who was made up, with everything that is known of them.
struct MadePerson {
  let name: String
  let path: String
  let number: Int
  let city: String
  let interests: [String]
  let birthday: MadeDay
  let entries: [MadeEntry]
  private let knows: [String]
  private let random: RandomNumbers

  init(_ number: Int, of names: [String], _ random: inout RandomNumbers) {
    name = names[number]
    self.number = number
    let folder = random.pick(Self.folders)
    path = (folder.isEmpty ? "" : folder + "/") + name + ".md"
    city = random.pick(Sentences.cities)
    interests = random.some(random.below(6), of: Sentences.interests)
    birthday = MadeDay(number: random.among(-10_000...14_000))
    knows = (0...random.below(4)).map { _ in random.pick(names) }
    // A few people have hundreds of entries, most a handful: a dozen on average.
    let count = 5 + random.below(10) + (random.percent(3) ? random.below(300) : 0)
    let gap = max(2, min(60, 2_500 / count))
    var day = MadeDay(number: MadeDay.today - random.below(120))
    entries = (0..<count).map { _ in
      defer { day = MadeDay(number: day.number - random.below(2 * gap)) }
      let companion = random.percent(30) ? random.pick(names) : nil
      return MadeEntry(on: day, with: companion, &random)
    }
    self.random = random
  }

  private static let folders = ["", "Friends", "Family", "Work", "Work/Clients", "Archive/2021"]

  /// The note: front matter, some words, whom they know, now and then a table, and the log.
  var note: String {
    var random = random
    var lines = frontMatter(&random) + ["", "# \(name)", ""]
    for _ in 0...random.below(4) { lines += [Sentences.one(12...60, &random), ""] }
    lines += ["Knows " + knows.map { "[[\($0)]]" }.joined(separator: ", ") + ".", ""]
    if random.percent(20) { lines += table(&random) + [""] }
    if random.percent(10) { lines += ["> " + Sentences.one(6...12, &random), ""] }
    if random.percent(4) { lines += ["```", "- 2020-01-01: no entry", "```", ""] }
    lines += ["## Log", ""]
    let isListed = random.percent(65)
    for entry in entries { lines += isListed ? entry.item : entry.section }
    return lines.joined(separator: "\n") + "\n"
  }

  private func frontMatter(_ random: inout RandomNumbers) -> [String] {
    // Some never had any.
    if random.percent(4) { return [] }
    var lines = ["---", "kindred: \(!random.percent(3))"]
    if random.percent(50) { lines.append("name: \"\(name)\"") }
    if random.percent(40) { lines.append("aliases: [P\(number), \(name.prefix(4))\(number)]") }
    lines += ["cadence: \(random.pick(Self.cadences))", "birthday: \(birthday)"]
    if !interests.isEmpty, random.percent(60) {
      lines.append("interests: [\(interests.joined(separator: ", "))]")
    } else if !interests.isEmpty {
      lines += ["interests:"] + interests.map { "  - \($0)" }
    }
    lines += ["city: \(city)", "email: p\(number)@example.org", "tags: [person, work]"]
    if random.percent(15) { lines += ["address:", "  street: Main Street \(number % 99)"] }
    if random.percent(8) { lines += ["note: |", "  " + Sentences.one(8...16, &random)] }
    return lines + ["---"]
  }

  private static let cadences = ["1 week", "2 weeks", "6 weeks", "monthly", "quarterly", "1 year"]

  private func table(_ random: inout RandomNumbers) -> [String] {
    let rows = (0...random.below(4)).map {
      "| \(2020 + $0) | \(random.pick(Sentences.interests)) |"
    }
    return ["| year | present |", "| --- | --- |"] + rows
  }

  /// A daily note that names somebody.
  static func dailyNote(
    of day: Int, _ names: [String], _ random: inout RandomNumbers
  ) -> (path: String, text: String) {
    let date = MadeDay(number: MadeDay.today - day)
    let lines = [
      "# \(date)", "", Sentences.one(20...60, &random), "",
      "- coffee with [[\(random.pick(names))]]", "- [ ] \(random.pick(Sentences.promises))",
    ]
    return ("Daily/\(date).md", lines.joined(separator: "\n") + "\n")
  }
}

/// One entry of a log.
struct MadeEntry {
  let day: MadeDay
  let kind: String
  let words: String
  private let companion: String
  private let task: String?

  init(on day: MadeDay, with companion: String?, _ random: inout RandomNumbers) {
    self.day = day
    kind = random.pick(["call", "coffee", "lunch", "dinner", "walk", "letter", "visit"])
    self.companion = companion.map { " with [[\($0)]]" } ?? ""
    words = Sentences.one(6...24, &random)
    let due = MadeDay(number: day.number + random.among(3...60))
    let mark = random.percent(60) ? "x" : " "
    task = random.percent(6) ? "- [\(mark)] \(random.pick(Sentences.promises)) 📅 \(due)" : nil
  }

  var item: [String] {
    ["- \(day) \(kind)\(companion): \(words)"] + (task.map { ["  " + $0] } ?? [])
  }

  var section: [String] {
    ["### \(day) \(kind)\(companion)", "", words, ""] + (task.map { [$0, ""] } ?? [])
  }
}

/// Each command on each vault, with the index that the first of them leaves.
struct Commands {
  private static let someone = "NAME"
  private var table: MarkdownTable

  init(_ programs: Programs, _ sizes: [Int]) throws {
    table = MarkdownTable(["command"] + sizes.map { "\($0) people" })
    let day = ["--date", Programs.day]
    let commands: [[String]] = [
      ["review", "--stdout"] + day, ["list"] + day, ["list", "--overdue", "--format", "csv"] + day,
      ["check"] + day, ["show", Self.someone] + day, ["share", "wood engraving"] + day,
      ["ask", "letterpress"] + day, ["introduce"] + day, ["index", "--format", "json"] + day,
    ]
    for command in commands {
      let times = try sizes.map { people in
        let name = try programs.name(people)
        let command = command.map { $0 == Self.someone ? name : $0 }
        return try Comparison([programs.vault(people, command)], rounds: 7).median(0) { $0.wall }
      }
      let name = command.filter { !day.contains($0) }.joined(separator: " ")
      table.add(["`vault \(name)`"] + times.map(shown))
    }
    let start = try Comparison([Program(programs.vault, ["--version"])], rounds: 41)
    table.add(
      ["`vault --version`"]
        + sizes.map { _ in shown(start.median(0) { $0.wall }) })
  }

  var text: String { "Each command; milliseconds by the wall clock, medians:\n\n" + table.text }
}

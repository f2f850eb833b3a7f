#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Other programs on the same people, as far as they are installed.
struct Peers {
  private var table: MarkdownTable

  init(_ programs: Programs, _ sizes: [Int]) throws {
    table = MarkdownTable(["program, its nearest job"] + sizes.map { "\($0) people" })
    table.add(try ["`vault review`"] + sizes.map { try Self.time(programs.review($0)) })
    for peer in Self.all(programs) {
      let times = sizes.map { people in
        (try? Self.time(peer.program(people))) ?? "not installed"
      }
      table.add([peer.name] + times)
    }
  }

  var text: String { "Beside others; milliseconds by the wall clock, medians:\n\n" + table.text }

  private static func time(_ program: Program) throws -> String {
    shown(try Comparison([program], rounds: 3).median(0) { $0.wall })
  }

  private static func all(
    _ programs: Programs
  ) -> [(name: String, program: (Int) -> Program)] {
    let folder = { (people: Int) in "\(programs.folder)/\(people)" }
    return [
      (
        "Python with frontmatter and cmarkgfm: who is overdue",
        { people in
          Program(
            "\(programs.folder)/python/bin/python",
            ["Benchmarks/Peers/read_people.py", programs.notes(people), Programs.day])
        }
      ),
      (
        "khard: birthdays",
        { Program("khard", ["-c", folder($0) + "/khard.conf", "birthdays"]) }
      ),
      (
        "hledger: a balance of as many entries",
        { Program("hledger", ["-f", folder($0) + "/people.journal", "balance"]) }
      ),
      (
        "jrnl: as many entries, the last ten",
        {
          Program(
            "\(programs.folder)/python/bin/jrnl",
            ["--config-file", folder($0) + "/jrnl.yaml", "-n", "10"])
        }
      ),
    ]
  }
}

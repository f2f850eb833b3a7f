import Findings
import People
import Testing
import VaultIndex

@Suite struct PersonLookupTests {
  private static let index: PeopleIndex = {
    var index = PeopleIndex()
    index.people = [
      person("People/Ángel Ruiz.md", "Ángel Ruiz"),
      person("People/Kai.md", "Kai Berg", aliases: ["K"]),
      person("People/Maya Okafor.md", "Maya Okafor", aliases: ["May"]),
      person("People/Mayank.md", "Mayank Rao"),
      person("People/Work/Kai.md", "Kai Lund", aliases: ["Captain"]),
      person("People/nfd Zoe\u{308}.md", "Zoë"),
    ]
    return index
  }()

  private static func person(_ path: String, _ name: String, aliases: [String] = []) -> Person {
    var profile = Profile(name: name)
    profile.aliases = aliases
    return Person(path: NotePath(path), profile: profile)
  }

  @Test(
    arguments: [
      ("People/Maya Okafor.md", "Maya Okafor"),
      ("People/Maya Okafor", "Maya Okafor"),
      ("Mayank.md", "Mayank Rao"),
      ("Mayank", "Mayank Rao"),
      ("Maya Okafor", "Maya Okafor"),
      ("May", "Maya Okafor"),
      ("maya okafor", "Maya Okafor"),
      ("angel ruiz", "Ángel Ruiz"),
      ("CAPTAIN", "Kai Lund"),
      ("Maya", "Maya Okafor"),
      ("ange", "Ángel Ruiz"),
      ("Zo\u{EB}", "Zoë"),
      ("nfd Zo\u{EB}", "Zoë"),
      ("Kai Lund", "Kai Lund"),
    ])
  func `A name finds its person`(_ argument: String, _ name: String) {
    guard case .one(let person) = Self.index.find(argument) else {
      Issue.record("\(argument) found \(Self.index.find(argument))")
      return
    }
    #expect(person.name == name)
  }

  @Test(
    arguments: [
      ("Kai", ["People/Kai.md", "People/Work/Kai.md"]),
      ("kai", ["People/Kai.md", "People/Work/Kai.md"]),
      ("ma", ["People/Maya Okafor.md", "People/Mayank.md"]),
    ])
  func `A name that several people have finds them all`(_ argument: String, _ paths: [String]) {
    guard case .several(let people) = Self.index.find(argument) else {
      Issue.record("\(argument) found \(Self.index.find(argument))")
      return
    }
    #expect(people.map(\.path.text) == paths)
  }

  @Test(
    arguments: [
      ("Okafor", ["Maya Okafor"]),
      ("Maya Okafer", ["Maya Okafor"]),
      ("Okafer", ["Maya Okafor"]),
      ("Captian", ["Kai Lund"]),
      ("Nobody at all", []),
      ("", []),
      (" ", []),
    ])
  func `A name that nobody has comes with the nearest`(_ argument: String, _ nearest: [String]) {
    #expect(Self.index.find(argument) == .nobody(nearest: nearest))
  }

  @Test func `A whole name comes before the beginning of another`() {
    var index = PeopleIndex()
    index.people = [Self.person("Ann.md", "Ann"), Self.person("Anna.md", "Anna")]
    #expect(index.find("ann") == .one(index.people[0]))
  }
}

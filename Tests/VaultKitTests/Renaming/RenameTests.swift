import Findings
import NoteSyntax
import People
import Testing
import Trials
import VaultFiles
import VaultIndex
import VaultKit
import VaultSettings

/// In vaults made by chance, someone gets another name: every link that led to them still does, and no
/// other leads elsewhere.
struct RenameTests {
  @Test
  func everyLinkFollows() throws {
    var renamed = 0
    var followed = 0
    let seeds = Rounds.seeds(400, soak: 40_000)
    for seed in seeds {
      let vault = RandomVault(seed: seed)
      var random = SeededRandom(seed: seed &+ 7_777)
      let index = RandomVault.index(of: vault.notes)
      guard !index.people.isEmpty else { continue }
      let person = index.people[random.below(index.people.count)]
      let name = try NewName(random.pick(["Grace Hopper", "Åse O'Neil (2nd)", "Ada 100%"]))
      let planner = RenamePlanner(
        person, to: name, in: vault.notes, index.names, settings: Settings())
      guard let renaming = try? planner.plan() else { continue }
      renamed += 1
      let after = vault.notes.map { $0.changed(by: renaming.changes) }
      let trial = RenameTrial(
        vault.notes, after, from: renaming.path, to: renaming.destination, seed: seed)
      followed += trial.check()
    }
    // Names that are alike make some vaults in which a link could not follow.
    #expect(renamed > seeds.count * 2 / 3, "\(renamed) of \(seeds.count) were renamed")
    #expect(followed > seeds.count, "\(followed) links followed")
  }

  @Test func `a link that could not follow stops it all`() throws {
    let notes = [
      ("People/Ada.md", "# Ada\n"), ("People/Bo.md", "knows Ada\n"),
      ("People/Cy.md", "---\nname: Ada\n---\n"),
    ].map { NoteText(path: NotePath($0.0), bytes: Array($0.1.utf8)) }
    let index = RandomVault.index(of: notes)
    let ada = try #require(index.person(at: NotePath("People/Ada.md")))
    let planner = RenamePlanner(
      ada, to: try NewName("Grace"), in: notes, index.names, settings: Settings())
    let error = #expect(throws: VaultKit.VaultError.self) { try planner.plan() }
    #expect(error?.message.contains("the name Ada would lead to People/Cy.md") == true)
  }
}

extension NoteText {
  /// The note after a run of changes.
  fileprivate func changed(by changes: [FileChange]) -> NoteText {
    for change in changes {
      switch change {
      case .move(let path, let destination, let old, let new) where path == self.path:
        #expect(old == bytes)
        return NoteText(path: destination, bytes: new)
      case .replace(let path, let old, let new) where path == self.path:
        #expect(old == bytes)
        return NoteText(path: path, bytes: new)
      default: break
      }
    }
    return self
  }
}

/// One vault before and after, looked at through the links as everything else reads them.
private struct RenameTrial {
  let before: [NoteText]
  let after: [NoteText]
  let old: NotePath
  let new: NotePath
  let seed: Int

  init(
    _ before: [NoteText], _ after: [NoteText], from old: NotePath, to new: NotePath, seed: Int
  ) {
    self.before = before
    self.after = after
    self.old = old
    self.new = new
    self.seed = seed
  }

  /// How many links lead to the person.
  func check() -> Int {
    let namesBefore = RandomVault.index(of: before).names
    let namesAfter = RandomVault.index(of: after).names
    var followed = 0
    for (was, becomes) in zip(before, after) {
      let (links, newLinks) = (targets(in: was), targets(in: becomes))
      #expect(links.count == newLinks.count, "seed \(seed), \(was.path.text)")
      for (link, newLink) in zip(links, newLinks) {
        guard case .one(let path) = namesBefore.resolve(link, from: was.path) else {
          #expect(link == newLink, "seed \(seed): \(link) led to no one note")
          continue
        }
        let meant = path == old ? new : path
        #expect(
          namesAfter.resolve(newLink, from: becomes.path) == .one(meant),
          "seed \(seed): \(link) led to \(path.text), and \(newLink) does not")
        followed += path == old ? 1 : 0
      }
    }
    return followed
  }

  /// The links of the text, and of the properties as they are typed.
  private func targets(in note: NoteText) -> [String] {
    let read = Note(note.bytes, at: note.path)
    let properties = read.frontMatter.map { read.text($0.content) } ?? ""
    let typed = properties.components(between: "[[", and: "]]").map { inside in
      String(inside.prefix { !"|#^".contains($0) }).replacing("''", with: "'")
    }
    return typed + read.links.map(read.target)
  }
}

extension String {
  fileprivate func components(between opening: String, and closing: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self[...]
    while let open = rest.firstRange(of: opening),
      let close = rest[open.upperBound...].firstRange(of: closing)
    {
      found.append(rest[open.upperBound..<close.lowerBound])
      rest = rest[close.upperBound...]
    }
    return found
  }
}

import Testing

/// Each rule finds what it is there to find, and no more.
@Suite struct TidyRulesTests {
  @Test(arguments: Forbidden.all)
  func `A forbidden word is found in code, and not in a comment`(forbidden: Forbidden) throws {
    let found = try forbidden.violations(in: source(forbidden.example))
    #expect(found.count == 1)
    #expect(try forbidden.violations(in: source("// \(forbidden.example)")).isEmpty)
  }

  @Test func `A file may have as many lines as the limit`() {
    let file = source("let a = 1\nlet b = 2\n")
    #expect(FileRules.length(of: file, atMost: 2).isEmpty)
    #expect(FileRules.length(of: file, atMost: 1).count == 1)
  }

  @Test(arguments: ["Sources/Days/DayUtils.swift", "Sources/Helpers/Day.swift", "Misc.swift"])
  func `A name that says nothing is found`(path: String) {
    #expect(FileRules.name(of: SourceFile(path: path, text: "")).count == 1)
  }

  @Test func `A name with such a word in its midst is fine`() {
    #expect(FileRules.name(of: SourceFile(path: "CommonMarkTree.swift", text: "")).isEmpty)
  }

  @Test func `A signpost is found`() {
    #expect(FileRules.marks(in: source("// MARK: - Reading")).count == 1)
  }

  @Test(arguments: [
    ("Days", "import People", 1), ("Days", "package import struct People.Person", 1),
    ("Days", "import CYAML", 1), ("People", "import Days", 0),
    ("Days", "import Synchronization", 0),
  ])
  func `An import that points backwards is found`(module: String, line: String, count: Int) {
    let manifest = """
      let steps: [Target] = [
        .step("Days"),  // after: ["People"]
        .step(
          "People", after: ["Days"], hiding: ["CYAML"]),
      ]
      let tests = ["CommonTests"]
      """
    let arrows = Arrows(manifest: SourceFile(path: "Package.swift", text: manifest))
    let file = SourceFile(path: "Sources/\(module)/Day.swift", text: line)
    #expect(arrows.steps == ["Days", "People"])
    #expect(arrows.violations(in: file).count == count)
  }

  @Test(arguments: [
    ("package struct Day {", 1), ("/// A day.\npackage struct Day {", 0),
    ("/// A day.\n@frozen\npackage struct Day {", 0), ("  package static func now() -> Day {", 1),
    ("package func hash(into hasher: inout Hasher) {", 0), ("struct Day {", 0),
  ])
  func `A declaration without a comment is found`(text: String, count: Int) {
    #expect(DocComments.violations(in: source(text)).count == count)
  }

  @Test(arguments: [
    ("[a](FORMAT.md)", 0), ("[a](GONE.md)", 1), ("[a](FORMAT.md#dates)", 0), ("[a](#dates)", 0),
    ("[a](https://swift.org)", 0), ("[a](<My Note.md>)", 0), ("[a](My%20Note.md)", 0),
    ("`[a](GONE.md)`", 0), ("```\n[a](GONE.md)\n```\n[b](GONE.md)", 1),
  ])
  func `A link that leads nowhere is found`(text: String, count: Int) {
    let document = SourceFile(path: "docs/SCHEMA.md", text: text)
    let files = ["docs/FORMAT.md", "docs/My Note.md"]
    #expect(DocumentLinks.violations(in: document, exists: files.contains).count == count)
  }

  private func source(_ text: String) -> SourceFile {
    SourceFile(path: "Sources/Days/Day.swift", text: text)
  }
}

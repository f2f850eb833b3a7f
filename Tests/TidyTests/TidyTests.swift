import Foundation
import Testing

/// The habits of this package that no compiler checks; a failure lists all that is amiss.
@Suite struct TidyTests {
  @Test func `Files are short`() {
    expectNone(Tree.sources.flatMap { FileRules.length(of: $0, atMost: 300) })
    expectNone(Tree.tests.flatMap { FileRules.length(of: $0, atMost: 400) })
    #expect(FileRules.medianLength(of: Tree.sources) < 90)
  }

  @Test func `Files are named for what is in them`() {
    expectNone((Tree.sources + Tree.tests).flatMap(FileRules.name))
  }

  @Test func `Short files need no signposts`() {
    expectNone((Tree.sources + Tree.tests).flatMap(FileRules.marks))
  }

  @Test func `Modules import only what stands before them`() {
    let arrows = Arrows(manifest: Tree.manifest)
    expectNone(Tree.sources.flatMap(arrows.violations))
    #expect(arrows.steps == Set(Tree.sources.map(\.module)).sorted())
  }

  @Test(arguments: ["CMarkGFM", "CYAML", "ArgumentParser", "Mustache", "Subprocess"])
  func `A library stands in one module, a C library in one file`(library: String) {
    let files = Arrows.importers(of: library, in: Tree.sources)
    let isC = library.hasPrefix("C")
    let places =
      isC ? files : Set(Tree.sources.filter { files.contains($0.path) }.map(\.module)).sorted()
    #expect(places.count <= 1, "\(library) is imported by \(places.joined(separator: ", "))")
  }

  @Test(arguments: Forbidden.all)
  func `Sources are free of what they must not use`(forbidden: Forbidden) throws {
    expectNone(try Tree.sources.flatMap(forbidden.violations))
  }

  @Test func `What other modules use is documented`() {
    expectNone(Tree.sources.flatMap(DocComments.violations))
  }

  @Test func `Links in documents lead somewhere`() {
    expectNone(
      Tree.documents.flatMap { document in
        DocumentLinks.violations(in: document) { path in
          FileManager.default.fileExists(atPath: Tree.root.appending(path: path).path)
        }
      })
  }

  @Test func `Tests that documents name are there`() {
    expectNone(Tree.documents.flatMap { NamedTests.violations(in: $0, tests: Tree.tests) })
  }

  @Test func `Each of the twelve promises names the tests that try to break it`() throws {
    let page = try #require(Tree.documents.first { $0.path == "docs/SAFETY.md" })
    let promises = page.lines.enumerated().filter { $0.element.contains(/^\| \d+ \|/) }
    #expect(promises.count == 12)
    let named = Set(NamedTests.names(in: page).map(\.line))
    for (number, line) in promises { #expect(named.contains(number + 1), "\(line)") }
  }

  private func expectNone(
    _ violations: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard !violations.isEmpty else { return }
    Issue.record(
      Comment(rawValue: "\n" + violations.joined(separator: "\n")), sourceLocation: sourceLocation)
  }
}

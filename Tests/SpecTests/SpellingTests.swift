import People
import Properties
import Testing

/// The tables of keys in docs/FORMAT.md, which name every spelling.
@Suite struct SpellingTests {
  /// A row of the table of keys: the spellings, ours first, and a value to try them with.
  struct Row: CustomTestStringConvertible {
    let spellings: [String]
    let value: String

    var testDescription: String { spellings.first ?? "" }
  }

  static let rows: [Row] = {
    let lines = (try? FormatDocument.current.get())?.lines ?? []
    let table = lines.drop { !$0.hasPrefix("| key | also written |") }.prefix { $0.hasPrefix("|") }
    return table.dropFirst(2).map(\.tableCells).map { cells in
      Row(
        spellings: cells[0].codeSpans + cells[1].codeSpans, value: cells[2].codeSpans.first ?? "")
    }
  }()

  @Test(arguments: rows)
  func `Every spelling of a key is read as the key`(_ row: Row) throws {
    let expected = try facts(of: row.spellings[0], row.value)
    #expect(expected != (try facts(of: "nothing-known", row.value)))
    for spelling in row.spellings.dropFirst() {
      #expect(try facts(of: spelling, row.value) == expected, "\(spelling)")
    }
  }

  @Test(arguments: ProfileKey.allCases)
  func `Every spelling that is read is in the table`(_ key: ProfileKey) {
    let folded = Self.rows.filter { ProfileKey(folded: foldedKey($0.spellings[0])) == key }
      .flatMap(\.spellings).map { foldedKey($0) }
    #expect(Set(folded) == key.spellings)
  }

  @Test func `Every fact and every network is named`() throws {
    let lines = try FormatDocument.current.get().lines
    #expect(keys(in: lines, from: "How to reach someone") == DetailKey.facts)
    #expect(
      keys(in: lines, from: "Where they post").subtracting(["url", "linkedinurl"])
        == DetailKey.networks)
  }

  @Test(
    arguments: [
      (SectionMeaning.log, "These are names of sections"),
      (.mentions, "inside them: `Mentions`"), (.promises, "… or when it lies under"),
      (.waiting, "Under these the promise is theirs"),
    ])
  func `Every heading with a meaning is named`(_ meaning: SectionMeaning, _ opening: String) throws
  {
    let lines = try FormatDocument.current.get().lines
    #expect(Set(words(in: lines, from: opening).map { $0.lowercased() }) == meaning.headings)
  }

  @Test func `Every kind of entry is named`() throws {
    let lines = try FormatDocument.current.get().lines
    #expect(Set(words(in: lines, from: "The kind of an entry is")) == Set(EntryKind.builtIn.keys))
  }

  @Test(arguments: EntryField.Kind.allCases)
  func `Every spelling of a field is in the table`(_ kind: EntryField.Kind) throws {
    let lines = try FormatDocument.current.get().lines
    let table = lines.drop { !$0.hasPrefix("| field |") }.prefix { $0.hasPrefix("|") }
    let row = table.map(\.tableCells).first { $0[0].codeSpans == [kind.rawValue] } ?? []
    #expect(Set(row.prefix(2).flatMap(\.codeSpans).map { foldedKey($0) }) == kind.spellings)
  }

  /// The code spans of a paragraph, folded as keys.
  private func keys(in lines: [String], from opening: String) -> Set<String> {
    Set(words(in: lines, from: opening).map { foldedKey($0) })
  }

  /// The code spans from some words on to the end of the sentence.
  private func words(in lines: [String], from opening: String) -> [String] {
    let text = lines.joined(separator: "\n")
    let paragraph = text.firstRange(of: opening).map { text[$0.lowerBound...] } ?? ""
    let end = paragraph.firstRange(of: "\n\n")?.lowerBound ?? paragraph.endIndex
    let sentence = paragraph[..<end].firstRange(of: "`. ")?.upperBound ?? end
    return paragraph[..<sentence].replacing("\n", with: " ").codeSpans
  }

  /// All that comes of a property in a person's note, a dated note and any other note.
  private func facts(of key: String, _ value: String) throws -> [String] {
    let content = Array("---\n\(key): \(value)\n---\n".utf8)
    let paths = ["People/Maya.md", "2026-10-02.md", "a.md"]
    let files = paths.map { ExampleFile(path: Array($0.utf8), content: .bytes(content)) }
    let lines = FactLines(try ScratchVault(files)).lines
    return lines.filter { $0.kind != "other" && $0.kind != "finding" }.map(\.text)
  }
}

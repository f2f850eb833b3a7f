import Testing

@Suite("A log of both sides")
struct LogMergeTests {
  let merging: Merging

  init() throws {
    merging = try Merging()
  }

  private static let newest = "# Maya\n\n## Log\n\n- 2026-08-08: call\n- 2026-05-30: letter\n"
  private static let oldest = "# Maya\n\n## Log\n\n- 2026-05-30: letter\n- 2026-08-08: call\n"
  private static let headings = """
    # Maya

    ## Log

    ### 2026-08-08 Call
    About the grant.

    ### 2026-05-30 Letter
    Long.

    ## Notes

    tea

    """

  @Test("both sides' new entries, by day, newest first")
  func newestFirst() async throws {
    let merged = try await merging.merged(
      Self.newest,
      Self.newest.adding("- 2026-10-09: walk\n- 2026-10-02: mail\n", before: "- 2026-08"),
      Self.newest.adding("- 2026-10-05: coffee\n", before: "- 2026-08"))
    #expect(
      merged
        == Self.newest.adding(
          "- 2026-10-09: walk\n- 2026-10-05: coffee\n- 2026-10-02: mail\n", before: "- 2026-08"))
  }

  @Test("both sides' new entries, by day, newest last, without an end of the last line")
  func newestLast() async throws {
    let merged = try await merging.merged(
      Self.oldest.dropLast(1) + "", Self.oldest + "- 2026-10-02: mail",
      Self.oldest + "- 2026-09-01: coffee\n  - gave:: a name")
    #expect(merged == Self.oldest + "- 2026-09-01: coffee\n  - gave:: a name\n- 2026-10-02: mail")
  }

  @Test("entries that are headings, with the room between them")
  func headings() async throws {
    let merged = try await merging.merged(
      Self.headings, Self.headings.adding("### 2026-10-02 Mail\nShort.\n\n", before: "### 2026-08"),
      Self.headings.adding("### 2026-10-05 Coffee\nLong talk.\n\n", before: "### 2026-08"))
    #expect(
      merged
        == Self.headings.adding(
          "### 2026-10-05 Coffee\nLong talk.\n\n### 2026-10-02 Mail\nShort.\n\n",
          before: "### 2026-08"))
    let last = try await merging.merged(
      Self.headings, Self.headings.adding("### 2026-04-01 Mail\nShort.\n\n", before: "## Notes"),
      Self.headings.adding("### 2026-03-01 Coffee\n\n", before: "## Notes"))
    #expect(
      last
        == Self.headings.adding(
          "### 2026-04-01 Mail\nShort.\n\n### 2026-03-01 Coffee\n\n", before: "## Notes"))
  }

  @Test("the first entries of a log")
  func firstEntries() async throws {
    let empty = "# Maya\n\n## Log\n\n## Notes\n\ntea\n"
    let merged = try await merging.merged(
      empty, empty.adding("- 2026-10-02: mail\n\n", before: "## Notes"),
      empty.adding("- 2026-10-05: coffee\n\n", before: "## Notes"))
    #expect(
      merged
        == empty.adding("- 2026-10-05: coffee\n- 2026-10-02: mail\n\n", before: "## Notes"))
    let bare = "# Maya\n"
    #expect(
      try await merging.merged(
        bare, bare + "\n## Log\n\n- 2026-10-02: mail\n", bare + "\n## Log\n\n- 2026-10-05: coffee\n"
      )
        == bare + "\n## Log\n\n- 2026-10-05: coffee\n- 2026-10-02: mail\n")
  }

  @Test("rows of a table")
  func rows() async throws {
    let table = "| Date | Kind |\n|---|---|\n| 2026-03-01 | call |\n"
    let merged = try await merging.merged(
      table, table + "| 2026-04-01 | mail |\n", table + "| 2026-05-01 | walk |\n")
    #expect(merged == table + "| 2026-04-01 | mail |\n| 2026-05-01 | walk |\n")
  }

  @Test("the same entry on both sides comes once, and the longer of two that begin alike")
  func same() async throws {
    let one = Self.newest.adding("- 2026-10-02: mail\n", before: "- 2026-08")
    let more = Self.newest.adding("- 2026-10-02: mail\n  - gave:: a name\n", before: "- 2026-08")
    let both = one.adding("- 2026-10-05: coffee\n", before: "- 2026-10")
    #expect(try await merging.merged(Self.newest, one, both) == both)
    #expect(try await merging.merged(Self.newest, both, one) == both)
    #expect(try await merging.merged(Self.newest, one, more) == more)
    #expect(try await merging.merged(Self.newest, more, one) == more)
  }

  @Test("an entry that one side changed, beside new ones")
  func changed() async throws {
    let ours = Self.newest.replacing(": call", with: ": call, about the grant")
    let theirs = Self.newest.adding("- 2026-10-02: mail\n", before: "- 2026-08")
      .replacing(": letter", with: ": letter from Leeds")
    let expected = ours.adding("- 2026-10-02: mail\n", before: "- 2026-08")
      .replacing(": letter", with: ": letter from Leeds")
    #expect(try await merging.merged(Self.newest, ours, theirs) == expected)
    #expect(try await merging.merged(Self.newest, theirs, ours) == expected)
  }

  @Test("an entry that one side removed, beside new ones")
  func removed() async throws {
    let ours = Self.newest.replacing("- 2026-08-08: call\n", with: "")
    let theirs = Self.newest.adding("- 2026-10-02: mail\n", before: "- 2026-08")
    let expected = Self.newest.replacing("2026-08-08: call", with: "2026-10-02: mail")
    #expect(try await merging.merged(Self.newest, ours, theirs) == expected)
    #expect(try await merging.merged(Self.newest, theirs, ours) == expected)
  }

  @Test("a conflict where both sides changed the same words of an entry")
  func conflict() async throws {
    let merged = try await merging.merged(
      Self.newest, Self.newest.replacing(": call", with: ": long call"),
      Self.newest.replacing(": call", with: ": video").adding(
        "- 2026-10-02: mail\n", before: "- 2026-08"))
    #expect(
      merged == "!"
        + Self.newest.replacing(
          "- 2026-08-08: call\n",
          with: """
            - 2026-10-02: mail
            <<<<<<< ours
            - 2026-08-08: long call
            =======
            - 2026-08-08: video
            >>>>>>> theirs

            """))
  }

  @Test("a conflict where one side removed what the other changed")
  func removedAndChanged() async throws {
    let merged = try await merging.merged(
      Self.newest, Self.newest.replacing("- 2026-08-08: call\n", with: ""),
      Self.newest.replacing(": call", with: ": call, about the grant"))
    #expect(
      merged == "!"
        + Self.newest.replacing(
          "- 2026-08-08: call\n",
          with: "<<<<<<< ours\n=======\n- 2026-08-08: call, about the grant\n>>>>>>> theirs\n"))
  }

  @Test("what both sides add below one entry")
  func below() async throws {
    let base = "- 2026-08-08: call\n  - [ ] send samples\n"
    let merged = try await merging.merged(
      base, "- 2026-08-08: call\n  - [x] send samples ✅ 2026-09-01\n  - gave:: time\n",
      "- 2026-08-08: call\n  - [ ] send samples\n  - learned:: she paints\n")
    #expect(
      merged == """
        - 2026-08-08: call
          - [x] send samples ✅ 2026-09-01
          - gave:: time
          - learned:: she paints

        """)
  }
}

extension String {
  /// The text with something put before the first place where `mark` stands.
  func adding(_ text: String, before mark: String) -> String {
    guard let place = firstRange(of: mark) else { return self }
    return self[..<place.lowerBound] + text + self[place.lowerBound...]
  }
}

import Testing

/// Pages as a screen reader tells of them.
@Suite(.serialized, .enabled(if: Chromium.path != nil, "Chromium is not installed"))
struct ScreenReaderTests {
  @Test(
    "The page has its landmarks, its headings go down step by step, and everything has a name",
    arguments: [TestVault.three, .example, .threeHundred])
  func structure(vault: TestVault) async throws {
    let page = try await vault.page()
    let browser = try Browser()
    try browser.open(page)
    let all = try browser.accessiblePage().all
    func named(_ role: String) -> [String] { all.filter { $0.role == role }.map(\.name) }

    for role in ["banner", "navigation", "main", "contentinfo"] {
      #expect(named(role).count == 1, "\(role)")
    }
    #expect(named("navigation") == ["Sections"])
    let headings = all.filter { $0.role == "heading" }
    let levels = headings.compactMap(\.level)
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(named("region") == headings.dropFirst().map(\.name))

    for role in ["link", "image", "figure", "DisclosureTriangle", "heading"] {
      #expect(!named(role).isEmpty && !named(role).contains(""), "\(role)")
    }
    for figure in all where figure.role == "figure" {
      let picture = figure.all.first { $0.role == "image" }
      #expect(picture?.name == figure.name)
      #expect(picture?.description.isEmpty == false)
    }
    let folded = named("DisclosureTriangle")
    #expect(Set(folded).count == folded.count)
    #expect(Set(named("link")).isDisjoint(with: ["here", "link"]))
  }

  @Test("What is drawn with characters is read out as words")
  func drawnCharacters() async throws {
    let page = try await TestVault.example.page()
    let browser = try Browser()
    try browser.open(page)
    let words = try browser.accessiblePage().words
    #expect(page.contains("▁"))
    #expect(words.contains("rhythm, 12 months: days in touch, the oldest month first: "))
    #expect(!words.contains("▁"))
  }

  @Test(
    "What a picture says where a pointer rests stands in its table, too",
    arguments: [TestVault.three, .example, .forty])
  func tooltips(vault: TestVault) async throws {
    struct Figure: Decodable {
      let titles: [String]
      let rows: [String]
    }
    let page = try await vault.page()
    let browser = try Browser()
    try browser.open(page)
    let figures: [Figure] = try browser.value(
      of: """
        [...document.querySelectorAll("figure")].map(each => ({
          titles: [...each.querySelectorAll("svg g > title")].map(title => title.textContent),
          rows: [...each.querySelectorAll("tbody tr")].map(row => [...row.cells].map(cell =>
            cell.textContent.replace(/\\u00A0:\\d+/g, "").replace(/: [a-z ]+$/, "")).join(" "))
        }))
        """)
    #expect(figures.count == 3)
    for figure in figures {
      #expect(!figure.titles.isEmpty)
      let rows = figure.rows.map { Set($0.split { " ,:".contains($0) }) }
      for title in figure.titles {
        let words = Set(title.split { " ,:".contains($0) })
        #expect(rows.contains { $0.isSubset(of: words) }, "\(title)")
      }
    }
  }

  @Test("Tables have a name, and their columns and rows have heads")
  func tables() async throws {
    let page = try await TestVault.example.page()
    let browser = try Browser()
    try browser.open(page)
    try browser.run("document.querySelectorAll('details').forEach(each => each.open = true)")
    let tables = try browser.accessiblePage().all.filter { $0.role == "table" }
    #expect(tables.count == 3)
    for table in tables {
      #expect(!table.name.isEmpty)
      #expect(table.all.count { $0.role == "columnheader" } >= 2)
      #expect(table.all.contains { $0.role == "rowheader" })
    }
  }

  @Test("Where the reader's system chooses the colours, words and pictures follow it")
  func forcedColors() async throws {
    let page = try await TestVault.example.page()
    let browser = try Browser()
    try browser.open(page)
    try browser.prefer(["forced-colors": "active", "prefers-color-scheme": "dark"])
    func color(_ selector: String, _ property: String) throws -> String {
      try browser.value(of: "getComputedStyle(document.querySelector('\(selector)')).\(property)")
    }
    let ink = try color("body", "color")
    #expect(try color("body", "backgroundColor") != ink)
    #expect(try color(".picture .near", "fill") == ink)
    #expect(try color(".picture text", "fill") == ink)
    #expect(try color(".picture .zone", "fill") == color("body", "backgroundColor"))
  }
}

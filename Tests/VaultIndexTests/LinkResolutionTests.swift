import Testing

/// Which note a link leads to.
@Suite struct LinkResolutionTests {
  private static let vault = VaultOfNotes([
    "People/Ada.md": "---\nname: Countess\naliases: [Byron, Ada Lovelace]\n---\n",
    "People/Byron.md": "---\nname: George Gordon\n---\n",
    "People/Work/Grace.md": "---\nname: Grace Hopper\naliases: [Amazing Grace]\n---\n",
    "People/Zoe\u{308} A\u{30A}s.md": "# Zoë Ås\n",
    "People/@Tom Reyes.md": "---\nkindred: true\n---\n",
    "People/Kim.md": "---\nname: A/B\n---\n",
    "Fair.md": "Posters of [[Byron]]\n",
    "Notes/Fair.MD": "",
    "Notes/Grace Hopper.md": "A page about her\n",
    "Trips/Ålesund.md": "",
    "People/From.md": links,
  ])

  private static let links = """
    [[People/Ada]] [[Ada]] [[ada]] [[ADA.md]] [[Countess]] [[Ada Lovelace]] [[Byron]]
    [[Work/Grace]] [[People/Work/Grace]] [[Amazing Grace]] [[Grace Hopper]]
    [[Zo\u{EB} \u{C5}s]] [[zo\u{EB} \u{E5}s]] [[Zoe\u{308} A\u{30A}s]]
    [[Tom Reyes]] [[@Tom Reyes]] [[A/B]] [[Fair]] [[Ålesund|there]] [[People/Byron#Letters]]
    [a](Ada.md) [b](Work/Grace.md) [c](../Trips/%C3%85lesund.md) [d](../Fair.md) [e](./Ada.md)
    [[Nobody]] [[People/Grace]] [[Ada/Byron]] [f](Nobody.md)
    """

  @Test(arguments: [
    ("People/Ada", "People/Ada.md"), ("Ada", "People/Ada.md"), ("ada", "People/Ada.md"),
    ("ADA.md", "People/Ada.md"), ("Work/Grace", "People/Work/Grace.md"),
    ("People/Work/Grace", "People/Work/Grace.md"), ("Ålesund", "Trips/Ålesund.md"),
    ("People/Byron", "People/Byron.md"),
  ])
  func `a path or a file's name leads to the file, in capitals or not`(target: String, path: String)
  {
    #expect(Self.vault.links("From").contains("\(target) → \(path)"))
  }

  @Test(arguments: [
    ("Countess", "People/Ada.md"), ("Ada Lovelace", "People/Ada.md"),
    ("Amazing Grace", "People/Work/Grace.md"), ("Tom Reyes", "People/@Tom Reyes.md"),
    ("@Tom Reyes", "People/@Tom Reyes.md"), ("A/B", "People/Kim.md"),
  ])
  func `a name or an alias leads to the person`(target: String, path: String) {
    #expect(Self.vault.links("From").contains("\(target) → \(path)"))
  }

  @Test(arguments: [
    // The file's name before the alias, and before the name of another.
    ("Byron", "People/Byron.md"), ("Grace Hopper", "Notes/Grace Hopper.md"),
    // The whole path before the file's name.
    ("Fair", "Fair.md"),
  ])
  func `the first way that finds a note decides`(target: String, path: String) {
    #expect(Self.vault.links("From").contains("\(target) → \(path)"))
  }

  @Test func `a name made on a Mac and one made on Linux are the same`() {
    let found = Self.vault.links("From").filter {
      $0.hasSuffix("s.md") && $0.contains("→ People/Zo")
    }
    #expect(found.count == 3)
  }

  @Test(arguments: [
    ("People/Ada.md", "People/Ada.md"), ("People/Work/Grace.md", "People/Work/Grace.md"),
    ("Trips/Ålesund.md", "Trips/Ålesund.md"), ("Fair.md", "Fair.md"),
  ])
  func `a Markdown link is a path from its note`(target: String, path: String) {
    #expect(Self.vault.links("From").contains("\(target) → \(path)"))
  }

  @Test(arguments: ["Nobody", "People/Grace", "Ada/Byron", "People/Nobody.md"])
  func `what no note is called leads to nobody`(target: String) {
    #expect(Self.vault.links("From").contains("\(target) → nobody"))
  }

  @Test func `two notes that are meant alike are no answer`() {
    let vault = VaultOfNotes([
      "People/Home/Alex.md": "---\nname: Alex Byron\naliases: [Lex]\n---\n",
      "People/Work/Alex.md": "---\nname: Alex Menabrea\naliases: [Lex]\n---\n",
      "People/From.md": "[[Alex]] [[Lex]] [[Work/Alex]] [[Alex Byron]] [[alex menabrea]]\n",
    ])
    #expect(
      vault.links("From") == [
        "Alex → nobody", "Lex → nobody", "Work/Alex → People/Work/Alex.md",
        "Alex Byron → People/Home/Alex.md", "alex menabrea → People/Work/Alex.md",
      ])
  }

  @Test func `links of other notes and of code lead nowhere`() {
    let vault = VaultOfNotes([
      "People/Ada.md": "`[[Grace]]`\n\n<!-- [[Grace]] -->\n", "People/Grace.md": "# Grace\n",
    ])
    #expect(vault.links("Ada").isEmpty)
    #expect(vault.mentions("Grace").isEmpty)
  }
}

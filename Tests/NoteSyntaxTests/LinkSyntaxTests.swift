import Testing

@Suite struct LinkSyntaxTests {
  @Test(arguments: cases)
  func `links to notes are read in all their forms`(syntax: SyntaxCase) {
    #expect(syntax.actual == syntax.dump)
  }

  static let cases = [
    SyntaxCase(
      "Wikilinks: shown text, heading, block, folder, embed",
      """
      [[Name]] [[Name|shown]] [[Folder/Name#Heading]] [[Name#^block]] ![[Name]] ![[a.png|200]]
      """,
      """
      paragraph 1-1 "[[Name]] [[Name|shown]] [[Folder/Name#Heading]] [[Name#^block]] ![[Name]] ![[a.png|200]]"
        wiki link 1:1-1:9 → "Name"
        wiki link 1:10-1:24 → "Name"
        wiki link 1:25-1:48 → "Folder/Name"
        wiki link 1:49-1:64 → "Name"
        embed link 1:65-1:74 → "Name"
        embed link 1:75-1:89 → "a.png"
      """),
    SyntaxCase(
      "Blanks around a target, a name with brackets, a slash in plain words",
      """
      [[ Name ]] [[Name (London)]] [[N/A (ex-Acme)]]
      """,
      """
      paragraph 1-1 "[[ Name ]] [[Name (London)]] [[N/A (ex-Acme)]]"
        wiki link 1:1-1:11 → "Name"
        wiki link 1:12-1:29 → "Name (London)"
        wiki link 1:30-1:47 → "N/A (ex-Acme)"
      """),
    SyntaxCase(
      "A bar that a table needs escaped",
      #"""
      | [[Name\|shown]] |
      |---|
      """#,
      #"""
      tableRow 1-1 "| [[Name\|shown]] |"
        wiki link 1:3-1:18 → "Name"
      """#),
    SyntaxCase(
      "Several in one heading, and in an item",
      """
      # [[Ada]] and [[Grace]]
      - [[Ada]], [[Grace]]
      """,
      """
      heading 1 1-1 "[[Ada]] and [[Grace]]"
        wiki link 1:3-1:10 → "Ada"
        wiki link 1:15-1:24 → "Grace"
      item 2-2
        paragraph 2-2 "[[Ada]], [[Grace]]"
          wiki link 2:3-2:10 → "Ada"
          wiki link 2:12-2:21 → "Grace"
      """),
    SyntaxCase(
      "What is no wikilink",
      """
      [[#Heading]] [[]] [[ ]] [Name] [[unclosed
      [[over
      two]]
      """,
      """
      paragraph 1-3 "[[#Heading]] [[]] [[ ]] [Name] [[unclosed⏎[[over⏎two]]"
      """),
    SyntaxCase(
      "One that opens in another",
      """
      [[a [[Name]] b]]
      """,
      """
      paragraph 1-1 "[[a [[Name]] b]]"
        wiki link 1:5-1:13 → "Name"
      """),
    SyntaxCase(
      "Markdown links to notes",
      """
      [a](Name.md) [b](<My Name.md>) [c](My%20Name.md#part) [d](../Up.md) [e](A.MD) [f](Name.md "Title")
      """,
      """
      paragraph 1-1 "[a](Name.md) [b](<My Name.md>) [c](My%20Name.md#part) [d](../Up.md) [e](A.MD) [f](Name.md "Title")"
        markdown link 1:1-1:13 → "Name.md"
        markdown link 1:14-1:31 → "My Name.md"
        markdown link 1:32-1:54 → "My%20Name.md"
        markdown link 1:55-1:68 → "../Up.md"
        markdown link 1:69-1:78 → "A.MD"
        markdown link 1:79-1:99 → "Name.md"
      """),
    SyntaxCase(
      "Brackets in a target, blanks around it",
      """
      [a](Name(2).md) [b]( Name.md )
      """,
      """
      paragraph 1-1 "[a](Name(2).md) [b]( Name.md )"
        markdown link 1:1-1:16 → "Name(2).md"
        markdown link 1:17-1:31 → "Name.md"
      """),
    SyntaxCase(
      "What leads to no note of the vault",
      """
      [a](https://example.org/a.md) [b](/etc/a.md) [c](a.txt) [d]() [e](two words.md) [f](mailto:a@b.md)
      """,
      """
      paragraph 1-1 "[a](https://example.org/a.md) [b](/etc/a.md) [c](a.txt) [d]() [e](two words.md) [f](mailto:a@b.md)"
      """),
    SyntaxCase(
      "A link in an image, an image in a link, a link in a link",
      """
      ![a](b.md) [![c](d.md)](e.md) [f [g](h.md) i](j.md)
      """,
      """
      paragraph 1-1 "![a](b.md) [![c](d.md)](e.md) [f [g](h.md) i](j.md)"
        markdown link 1:1-1:11 → "b.md"
        markdown link 1:12-1:30 → "e.md"
        markdown link 1:13-1:23 → "d.md"
        markdown link 1:34-1:43 → "h.md"
      """),
    SyntaxCase(
      "Brackets that a backslash takes their meaning",
      #"""
      \[[Name]] \[a](b.md) \\[a](b.md)
      """#,
      #"""
      paragraph 1-1 "\[[Name]] \[a](b.md) \\[a](b.md)"
        markdown link 1:24-1:33 → "b.md"
      """#),
    SyntaxCase(
      "Reference links are not followed",
      """
      [a][b] [b]

      [b]: Name.md
      """,
      """
      paragraph 1-1 "[a][b] [b]"
      """),
  ]
}

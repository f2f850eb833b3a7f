/// What random notes are made of.
enum RandomPieces {
  static let properties = [
    "kindred: true", "name: Ada Vale", "name: \"Ada \\\"A\\\" Vale\"", "name: 'O''Brien'",
    "me: true", "cadence: 6 weeks", "cadence: \"2w\"", "last-contact: 2026-10-02",
    "Last Contact: [[2026-10-02]]", "last_contact: \"[[October 2nd, 2026]]\"",
    "birthday: 1988-03-02", "birthday: --03-02", "birthday: 'March 2'", "bday: 30/10",
    "dates:\n  - 2019-05-14 wedding\n  - \"--06-01 name day\"", "anniversary: 2019-05-14",
    "interests: letterpress, book design", "interests: [bread, \"rye, sour\", 'o''clock']",
    "interests:\n  - bread\n  - \"sour\\tdough\"\n  - [[Rye]]", "interests:\n- bread\n- type",
    "interests: [bread,\n  type , ]", "groups:\n  family:\n    - near\n    - far",
    "offers: {time: much, money: \"none\"}", "looking-for: |\n  a flat\n  a lamp",
    "looking-for: >-\n  a flat\n\n  near the sea", "looking-for: a flat\n  near the sea, a lamp",
    "looking-for: \"a flat\n  near \\\n  the sea\"", "looking-for: 'a flat\n\n  by the sea'",
    "knows: [[Tom]], [[Lena Park|Lena]]", "knows: [[Tom]]", "knows: \"[[Tom]], [[Lena]]\"",
    "knows:\n  - \"[[Tom#x|T]]\"\n  - '[[Lena]]'", "introduced-by: \"[[三宅千尋]]\"",
    "met: [[A]] through [[B]]", "met: at the fair: in May", "met: 2020-01-01",
    "tags: [person, work/client]", "Tags: #People", "tags: #a #b", "tag: person",
    "aliases: [Ada, \"A. V.\"]", "alias: Zoë, J\u{F8}rgen", "email: ada@example.org",
    "phone: 0612345678", "city: \u{A0}Leeds\u{A0}", "mastodon: '@ada@example.social'",
    "url: https://example.org/#x", "emoji: 🎉 \u{1F469}\u{200D}\u{1F4BB}", "名前: 三宅 千尋",
    "empty:", "empty: ''", "empty: \"\"", "empty: ~", "empty: -", "no: no", "zip: 01234",
    "time: 12:30", "x: &a one", "y: *a", "y: [*a, &b two]", "z: !!str 3", "z: !tag [a, b]",
    "? complex\n: value", "\"quoted key\": v", "'it''s': v", "bad: [a, b", "bad: \"unclosed",
    "bad: 'unclosed", "bad: @x", "bad: a: b", "\tbad: tab", "bad: {a: b", "# a comment",
    "note: words # a comment", "note: \"words\" # a comment", "no colon at all", "- item", "",
    "<<<<<<< HEAD", "=======", ">>>>>>> other", "type: person", "date: 2026-10-02",
    "attendees: [\"[[Tom]]\", Lena]", "with: \"[[Tom]]\"", "star: yes", "snooze: 2026-12-01",
    "next-contact: 2026-11-30", "status: archived", "died: true", "reviewed: 2026-02-30",
    "nel: a\u{85}b", "ls: a\u{2028}b", "tier: monthly", "vouch: true", "  indented: x",
    "kindred: false", "Kindred: true", "generated-by: vault", "note: |2-\n   deep\n  less",
  ]

  static let headings = [
    "# Ada Vale", "# Log", "## Log", "## Log ##", "##\u{A0}Log", "## Mentions", "## Private",
    "## Promises", "## Waiting for", "## [[Tom]] and [[Lena]]", "## Log 📒", "Log\n---", "Log\n===",
    "# 2026-10-02", "### [[2026-10-02]] Coffee", "####### seven", "#", "# #", "## gave:: a heading",
  ]

  static let dates = [
    "2026-10-02", "2026-10-02", "2026-10-02", "**2026-10-02**", "[[2026-10-02]]",
    "**[[2026-10-02]]**", "[[2026-10-02|Friday]]", "2026-10-02T14:30", "2 October 2026",
    "October 2nd, 2026", "2026-24-28", "2026-02-29", "2024-02-29", "__2026-10-02__", "*2026-10-02*",
    "2026-10-02x", "0001-01-01", "9999-12-31", "YYYY-MM-DD", "2026/10/02", "[[2026-10-02",
  ]

  static let kinds = [
    "", "call ", "call: ", "(letter) ", "[letter] ", "coffee with [[Tom]] and [[Lena]] ", "note ",
    "coffee with [[Tom]], [[Lena|L]] & [[三宅千尋]] ", "tried", "walk. ", "met with Tom ",
  ]

  static let words = [
    "she got the grant", "about", "the", "lamp,", "三宅千尋", "Zoë", "Zoe\u{308}", "🎉", "a\u{A0}b", ".",
    "why?", "by 2026-12-01", "due: 2026-12-01", "@2026-12-01", "Tom: bring it", "(owner: Tom)",
    "^37066d",
    "\u{2028}", "x\u{0}y", "a|b", "\t", "\u{200B}", "#tag", "e\u{301}e\u{301}", "://", "::", "*",
    "_",
  ]

  static let inlines = [
    "[[Tom]]", "[[Lena Park|Lena]]", "[[People/Tom#Log]]", "[[Tom#^b1|]]", "![[Tom]]", "[[#Log]]",
    "[[三宅千尋]]", "[[Tom", "Tom]]", "[[]]", "[[ Tom ]]", "[[[Tom]]]", "[[a[b]]", "[a](Tom.md)",
    "[a](<My Tom.md>)", "[a](My%20Tom.md#x)", "![i](Tom.md)", "[![i](a.md)](b.md)",
    "[a](Tom.md \"t\")",
    "[a](https://example.org/a.md)", "[a](../Tom.md", "[a]", "`[[code]]`", "``a ` b``", "`",
    "\\[[Tom]]",
    "\\", "<!-- [[Tom]] -->", "<!--", "<b>", "<https://example.org>", "gave:: a book",
    "(gave:: a book)", "[time:: 2h]", "[with:: [[Tom]]]", "(with:: [[Tom (work)]], [[Lena]])",
    "**gave**:: x", "**gave::** x", "(gave:: [time:: 1h) 2h]", "[gave:: (a) b", "(a:: [[x)]] y)",
    "promised:: the photos", "(waiting:: the lamp by 2026-12-01)", "kept:: the photos",
    "[due:: 2026-12-01]",
    "[completion:: 2026-10-03]", "[owner:: Tom]", "📅 2026-12-01", "🗓️\u{A0}2026-12-01",
    "✅ 2026-10-03",
    "🔁 every 6 weeks", "➕ 2026-10-01", "⏫", "private:: no", "asked-me:: to read", "**bold**",
    "_it_",
    "名前:: 値", "learned:: \u{A0}", "with:: Tom, Lena", "introduced:: [[Lena]]",
  ]

  static let odd = [
    "```\n- 2026-10-02: code [[Tom]]\n```", "~~~\nopen\n- 2026-10-02: call",
    "    indented: [[Tom]]",
    "<!--\n- 2026-10-02: call [[Tom]]\n-->", "<div>\n[[Tom]]\n</div>", "---", "***", "[r]: Tom.md",
    "Log\n---\n2026-10-02\n- call\n- walk", "2026-10-02\n\n- call", "words\\\ngave:: a book\\",
    "words\n| Date | B |\n|---|---|\n| 2026-10-02 | x |", "<<<<<<< a\nx\n=======\ny\n>>>>>>> b",
    "- [ ]", "- [x]", "-", "- 2026-10-02", "#person #friend", "> > 2026-10-02: deep",
    "1) 2026-10-02: one",
    "- \n  2026-10-02: call", "- a\n\n  2026-10-02\n\n  - call", "$$\nx\n$$",
    "[^1]: a footnote [[Tom]]",
    "> [!note] callout\n> 2026-10-02: call", "- > 2026-10-02: call", "- # 2026-10-02: call",
    "\u{C}", "+\t2026-10-02: call", "*  *  *", "- ```\n  [[Tom]]\n  ```", "|a|\n|-|",
    "| 2026-10-02 |\n|---|",
  ]
}

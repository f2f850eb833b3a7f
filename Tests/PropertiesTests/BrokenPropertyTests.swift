import Testing

/// Blocks that are not YAML, or not what a person meant by them.
@Suite struct BrokenPropertyTests {
  @Test(arguments: cases)
  func `each key is read that can be, and each fault told at its place`(block: PropertyCase) {
    #expect(block.actual == block.read)
  }

  private static let cases = [
    PropertyCase(
      "A colon in a value",
      """
      name: Ada
      relationship: Director: Growth
      city: London
      """,
      """
      name = `Ada`
      relationship = `Director: Growth`
      city = `London`
      2:23: a second colon in a value without quotes [yaml]
      """),
    PropertyCase(
      "A value that begins with @ or a backtick",
      """
      twitter: @ada
      code: `x`
      city: London
      """,
      """
      twitter = `@ada`
      code = ``x``
      city = `London`
      1:10: a value without quotes cannot begin with `@` [yaml]
      2:7: a value without quotes cannot begin with a backtick [yaml]
      """),
    PropertyCase(
      "Text behind a link",
      """
      Birthday: [[June 6th]] 1990
      How We Met: [[Club]] through [[Jane Doe]]
      city: London
      """,
      """
      Birthday = `[[June 6th]] 1990`
      How We Met = `[[Club]] through [[Jane Doe]]`
      city = `London`
      1:24: text follows a bracket or quote that closes the value [yaml]
      2:22: text follows a bracket or quote that closes the value [yaml]
      """),
    PropertyCase(
      "A hash before a word is a comment to YAML",
      """
      Tags: #People
      tag: #a #b
      met: # nothing
      city: London
      """,
      """
      Tags = `#People`
      tag = `#a #b`
      met = nothing
      city = `London`
      1:7: to YAML this is a comment, and the value is empty [comment-value]
      2:6: to YAML this is a comment, and the value is empty [comment-value]
      """),
    PropertyCase(
      "A hash in a list, which then does not end",
      """
      tags: [#People, [[Book]]]
      city: London
      """,
      """
      tags = [`#People`, `[[Book]]`]
      city = `London`
      1:7: this list is not closed; without quotes, `#` begins a comment [yaml]
      """),
    PropertyCase(
      "A link without quotes, and one in a link",
      """
      boss: [[Ada Lovelace]]
      City: [[Springfield, [[IL]]]]
      all: [[[A]], [[B]]]
      """,
      """
      boss = `[[Ada Lovelace]]`
      City = `[[Springfield, [[IL]]]]`
      all = [`[[A]]`, `[[B]]`]
      1:7: to YAML a link without quotes is a list in a list [unquoted-link]
      2:7: to YAML a link without quotes is a list in a list [unquoted-link]
      3:7: to YAML a link without quotes is a list in a list [unquoted-link]
      """),
    PropertyCase(
      "A tab before a key",
      """
      name: Ada
      	key: v
      city: London
      """,
      """
      name = `Ada`
      key = `v`
      city = `London`
      2:1: a tab where spaces are expected [yaml]
      """),
    PropertyCase(
      "A tab in a list",
      """
      tags:
      	- a
      	- b
      city: London
      """,
      """
      tags = [`a`, `b`]
      city = `London`
      2:1: a tab where spaces are expected [yaml]
      """),
    PropertyCase(
      "A backslash in quotes",
      #"""
      path: "C:\Users\ada"
      city: London
      """#,
      #"""
      path = `C:\Users\ada`
      city = `London`
      1:12: a backslash in double quotes begins a code; single quotes keep it [yaml]
      """#),
    PropertyCase(
      "Signs that begin no text",
      """
      a: >x
      b: %d
      c: ? y
      d: | z
      e: & f
      f: *
      city: London
      """,
      """
      a = `>x`
      b = `%d`
      c = `? y`
      d = `| z`
      e = `& f`
      f = `*`
      city = `London`
      1:5: `>` and `|` begin a text on the lines below; nothing may follow them [yaml]
      2:4: a value without quotes cannot begin with `%` [yaml]
      3:4: a value without quotes cannot begin with `?` [yaml]
      4:6: `>` and `|` begin a text on the lines below; nothing may follow them [yaml]
      5:4: a value without quotes cannot begin with `&` [yaml]
      6:4: a value without quotes cannot begin with `*` [yaml]
      """),
    PropertyCase(
      "A quote that is not closed",
      """
      name: "Ada
      city: London
      """,
      """
      name = `Ada`
      city = `London`
      1:7: this quote is not closed [yaml]
      """),
    PropertyCase(
      "A quote inside, and text behind a quote",
      """
      said: "yes" and "no"
      other: it's "fine"
      """,
      """
      said = `"yes" and "no"`
      other = `it's "fine"`
      1:13: text follows a bracket or quote that closes the value [yaml]
      """),
    PropertyCase(
      "A list that is not closed",
      """
      tags: [a, b
      city: London
      """,
      """
      tags = [`a`, `b`]
      city = `London`
      1:7: this list is not closed, or text follows it [yaml]
      """),
    PropertyCase(
      "A line that is no property",
      """
      name: Ada
      just words
      city: London
      """,
      """
      name = `Ada`
      city = `London`
      2:1: this line is neither `key: value` nor part of the value before it [yaml]
      """),
    PropertyCase(
      "A line that is indented",
      """
      name: Ada
       city: London
      """,
      """
      name = `Ada`
      city = `London`
      2:6: this line is indented, as if it belonged to the value above it [yaml]
      """),
    PropertyCase(
      "A directive",
      """
      %YAML 1.2
      name: Ada
      """,
      """
      name = `Ada`
      1:1: a line that begins with `%` is an order to YAML, not a value [yaml]
      """),
    PropertyCase(
      "A template's placeholder",
      """
      name: {{title}}
      city: London
      """,
      """
      name = {{title}: nothing}
      city = `London`
      """),
    PropertyCase(
      "A key twice, quoted, in another case, in another Unicode form",
      """
      name: A
      name: B
      "name": C
      Name: D
      café: 1
      café: 2
      """,
      """
      name = `A`
      café = `1`
      2:1: `name` is already on line 1 [duplicate-key]
      3:1: `name` is already on line 1 [duplicate-key]
      4:1: `Name` and `name` on line 1 are one key [similar-keys]
      6:1: `café` is already on line 5 [duplicate-key]
      """),
    PropertyCase(
      "A dash alone",
      """
      name: -
      city: London
      """,
      """
      name = `-`
      city = `London`
      """),
    PropertyCase(
      "A list where properties are expected",
      """
      - a
      - b
      """,
      """
      1:1: a list where `key: value` is expected [yaml]
      """),
    PropertyCase(
      "Text where properties are expected",
      """
      just text
      """,
      """
      1:1: text where `key: value` is expected [yaml]
      """),
    PropertyCase(
      "A conflict that git left",
      """
      name: A
      <<<<<<< HEAD
      last: 1
      =======
      last: 2
      >>>>>>> theirs
      city: London
      """,
      """
      name = `A`
      last = `1`
      city = `London`
      2:1: git left a conflict here that is not settled [yaml]
      """),
    PropertyCase(
      "An anchor and an alias",
      """
      home: &h 1 Main St
      work: *h
      city: London
      """,
      """
      home = `1 Main St`
      work = `*h`
      city = `London`
      1:7: `&h` is an anchor to YAML [yaml-reference]
      2:7: `*h` is an alias to YAML [yaml-reference]
      """),
    PropertyCase(
      "A merge, and an alias in a list",
      """
      base: &b {a: 1}
      <<: *b
      list: [*b]
      """,
      """
      base = {a: `1`}
      << = `*b`
      list = [`*b`]
      1:7: `&b` is an anchor to YAML [yaml-reference]
      2:5: `*b` is an alias to YAML [yaml-reference]
      3:8: `*b` is an alias to YAML [yaml-reference-nested]
      """),
    PropertyCase(
      "Tags of YAML",
      """
      a: !!python/object/apply:os.system ["id"]
      b: !custom text
      c: !!str 12
      d: !important
      e: &x
      """,
      """
      a = [`id`]
      b = `text`
      c = `12`
      d = `!important`
      e = nothing
      1:4: `!!python/object/apply:os.system` is a tag to YAML [yaml-tag]
      2:4: `!custom` is a tag to YAML [yaml-tag]
      3:4: `!!str` is a tag to YAML [yaml-tag]
      4:4: `!important` is a tag to YAML [yaml-tag]
      5:4: `&x` is an anchor to YAML [yaml-reference]
      """),
    PropertyCase(
      "An alias to itself, and one to nobody",
      """
      a: &x [*x]
      b: *nobody
      """,
      """
      a = [`*x`]
      b = `*nobody`
      1:4: `&x` is an anchor to YAML [yaml-reference]
      1:8: `*x` is an alias to YAML [yaml-reference-nested]
      2:4: `*nobody` is an alias to YAML [yaml-reference]
      """),
    PropertyCase(
      "A value without a space behind the colon",
      """
      name:Ada
      city: London
      """,
      """
      name = `Ada`
      city = `London`
      1:1: a space is missing behind the colon [yaml]
      """),
    PropertyCase(
      "Curly quotes are letters",
      """
      name: “Ada”
      """,
      """
      name = `“Ada”`
      """),
    PropertyCase(
      "An odd indentation in a list of maps",
      """
      kids:
        - name: A
         age: 3
      city: London
      """,
      """
      kids = [`name: A`]
      city = `London`
      3:4: this line is indented like none above it [yaml]
      """),
  ]
}

import Testing

/// Blocks that are not YAML.
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
      2:1: git left a conflict here that is not settled [conflict-marker]
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

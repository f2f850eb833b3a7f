import Testing

/// Blocks that are YAML, and not what a person meant by them.
@Suite struct MisreadPropertyTests {
  @Test(arguments: cases)
  func `what a person meant is read, and what YAML makes of it told`(block: PropertyCase) {
    #expect(block.actual == block.read)
  }

  private static let cases = [
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
      "Curly quotes are letters",
      """
      name: “Ada”
      """,
      """
      name = `“Ada”`
      """),
  ]
}

import Testing

/// Blocks that are YAML.
@Suite struct SoundPropertyTests {
  @Test(arguments: cases)
  func `values are what was typed`(block: PropertyCase) {
    #expect(block.actual == block.read)
  }

  private static let cases = [
    PropertyCase(
      "Words, quoted and not",
      #"""
      name: Ada Lovelace
      nick: "The \"Countess\""
      said: 'it''s'
      """#,
      """
      name = `Ada Lovelace`
      nick = `The "Countess"`
      said = `it's`
      """),
    PropertyCase(
      "Nothing, in all its forms",
      """
      a:
      b: ~
      c: ""
      d: []
      e: {}
      """,
      """
      a = nothing
      b = `~`
      c = ``
      d = []
      e = {}
      """),
    PropertyCase(
      "Values that YAML 1.1 takes for something else",
      """
      country: no
      zip: 01234
      phone: +441234567890
      time: 12:30
      day: 2026-02-30
      big: 1:00:00:00:00:00:00:00:00:00:00:00
      hex: 0x1F
      float: 1e3
      not: .nan
      empty: =
      """,
      """
      country = `no`
      zip = `01234`
      phone = `+441234567890`
      time = `12:30`
      day = `2026-02-30`
      big = `1:00:00:00:00:00:00:00:00:00:00:00`
      hex = `0x1F`
      float = `1e3`
      not = `.nan`
      empty = `=`
      """),
    PropertyCase(
      "Lists in a line and below, with indentation and without",
      """
      a: [x, y z, "q, r"]
      b:
        - x
        - y
      c:
      - x
      d: []
      """,
      """
      a = [`x`, `y z`, `q, r`]
      b = [`x`, `y`]
      c = [`x`]
      d = []
      """),
    PropertyCase(
      "Maps, and lists of maps",
      """
      name: {first: Ada, last: L}
      phones:
        - type: home
          value: 1
        - type: work
      """,
      """
      name = {first: `Ada`, last: `L`}
      phones = [{type: `home`, value: `1`}, {type: `work`}]
      """),
    PropertyCase(
      "Text over several lines",
      """
      bio: |
        one
        two
      said: >
        three
        four
      plain: five
        six
      """,
      """
      bio = `one
      two
      `
      said = `three four
      `
      plain = `five six`
      """),
    PropertyCase(
      "Comments, blank lines, spaces",
      """
      # first
      name:   Ada   # who

        # indented
      city : London
      """,
      """
      name = `Ada`
      city = `London`
      """),
    PropertyCase(
      "Keys with spaces, quotes and other letters",
      """
      Last Contact: x
      "quoted key": y
      fødselsdag: z
      日: 👩‍🚀
      """,
      """
      Last Contact = `x`
      quoted key = `y`
      fødselsdag = `z`
      日 = `👩‍🚀`
      """),
    PropertyCase(
      "A URL and a time hold colons that are no keys",
      """
      url: https://example.org:80/a#b
      at: 10:30:00
      """,
      """
      url = `https://example.org:80/a#b`
      at = `10:30:00`
      """),
  ]
}

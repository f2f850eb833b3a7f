import Findings
import Properties
import Testing

/// The bytes of keys and values, which later edits replace.
@Suite struct PropertyPlaceTests {
  @Test(arguments: [
    ("name: Ada\n", "name", "Ada"), ("name:   Ada   # who\n", "name", "Ada"),
    ("\"name\": \"Ada\"\n", "\"name\"", "\"Ada\""), ("é日: 👩‍🚀 ü # c\n", "é日", "👩‍🚀 ü"),
    ("name: 'it''s'\n", "name", "'it''s'"), ("tags: [a, b]\n", "tags", "[a, b]"),
    ("tags: [a, {b: c}]  \n", "tags", "[a, {b: c}]"),
    ("tags:\n  - a\n  - b\n\nx: y\n", "tags", "- a\n  - b"),
    ("tags:\n- é\n- ü\n", "tags", "- é\n- ü"), ("m:\n  a: 1\n  b: 2\n", "m", "a: 1\n  b: 2"),
    ("m: {a: 1}\n", "m", "{a: 1}"), ("bio: |\n  one\n  two\n\n\nx: y\n", "bio", "|\n  one\n  two"),
    ("bio: one\n  two\nx: y\n", "bio", "one\n  two"), ("boss: [[Ada]]\n", "boss", "[[Ada]]"),
    ("home: &h 1 Main St\n", "home", "1 Main St"), ("home: !t x\n", "home", "x"),
    ("Tags: #People\n", "Tags", "#People"), ("name: Ada\r\nx: y\r\n", "name", "Ada"),
    ("empty:\nx: y\n", "empty", ""), ("empty: # c\nx: y\n", "empty", ""), ("last: x", "last", "x"),
    // Not YAML, and read line by line.
    ("a: b: c\n", "a", "b: c"), ("a: [[B]] and [[C]]  \n", "a", "[[B]] and [[C]]"),
    ("é: \"ü\nx: y\n", "é", "\"ü"), ("a: @b\r\nx: y\r\n", "a", "@b"), ("a:b\n", "a", "b"),
    ("tags: [a, b\nx: y\n", "tags", "[a, b"), ("t:\n\t- a\n\t- b\nx: y\n", "t", "a\n\t- b"),
  ])
  func `a range holds what was read`(text: String, key: String, value: String) throws {
    let property = try #require(PropertyBlock(text).properties.first)
    #expect(SourceText(Array(text.utf8)).text(property.keyRange) == key)
    #expect(SourceText(Array(text.utf8)).text(property.valueRange) == value)
  }

  @Test func `items of a list have places of their own`() throws {
    let text = "x: [é, \"ü, b\", [[C]]]\ny:\n  - d e\n  - \"f\"\n"
    let items = PropertyBlock(text).properties.flatMap { property -> [PropertyValue] in
      if case .list(let items) = property.value { items } else { [] }
    }
    let written = items.map { item in
      if case .text(let text) = item { text.range } else { 0..<0 }
    }.map { SourceText(Array(text.utf8)).text($0) }
    #expect(written == ["é", "\"ü, b\"", "[[C]]", "d e", "\"f\""])
  }

  @Test(arguments: [
    ("é👩‍🚀: b: c\n", "1:10"), ("a: 日本 @: c: d\n", "1:8"), ("x: y\né: @b\n", "2:4"),
    ("\u{FEFF}a: @b\n", "1:4"), ("x: ü\r\nb: \"c\r\n", "2:4"), ("x: y\rb: @c\r", "2:4"),
  ])
  func `a column counts as editors do`(text: String, place: String) {
    let found = PropertyBlock(text).findings.first?.place
    #expect(found.map { "\($0.line):\($0.column)" } == place)
  }

  @Test func `a block in a file has its places in the file`() throws {
    let source = SourceText(Array("# one\n---\né: @b\n---\n".utf8))
    let block = PropertyBlock(reading: source, in: 10..<17, of: NotePath("a.md"))
    #expect(block.properties.map { source.text($0.valueRange) } == ["@b"])
    #expect(block.findings.map { "\($0.place.line):\($0.place.column)" } == ["3:4"])
    #expect(block.findings.map(\.place.excerpt) == ["é: @b"])
  }
}

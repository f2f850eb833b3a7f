import Findings
import Properties
import Testing

/// Blocks that would cost much time, memory or stack.
@Suite struct PropertyLimitTests {
  @Test(arguments: deep)
  func `deep values are a finding`(text: String) {
    let block = PropertyBlock(text + "\nname: Ada")
    #expect(block.findings.map(\.message) == ["more than 32 levels"])
    #expect(block.findings.map(\.severity) == [.error])
    #expect(!block.isSound)
  }

  @Test func `values of 32 levels are read`() {
    let block = PropertyBlock("a: " + "[ ".repeated(31) + "]".repeated(31))
    #expect(block.findings.isEmpty)
    #expect(block.properties.count == 1)
  }

  @Test(arguments: ["- *a%", "b: *a%"])
  func `aliases of aliases are not followed`(shape: String) {
    let levels = (1..<12).map { level in
      let alias = shape.replacing("%", with: "\(level - 1)")
      return "a\(level): &a\(level)\n" + "  \(alias)\n".repeated(9)
    }
    let block = PropertyBlock("name: Ada\na0: &a0 [x, x]\n" + levels.joined())
    #expect(block.properties.first { $0.key == "name" } != nil)
    #expect(block.findings.contains { $0.code == .yamlReferenceNested && $0.severity == .error })
    #expect(!block.isSound)
  }

  @Test func `64 kB are read as YAML, more line by line, a quarter of a MB not at all`() {
    let line = "a: " + "x".repeated(96) + "\n"
    func block(_ bytes: Int) -> PropertyBlock {
      PropertyBlock("name: [\"Ada\"]\n" + line.repeated(bytes / 100))
    }
    #expect(block(65_000).findings.allSatisfy { $0.code == .duplicateKey })
    #expect(block(66_000).findings.contains { $0.code == .frontMatterLimit })
    #expect(!block(66_000).isSound)
    #expect(PropertyCase.written(block(66_000).properties[0].value) == "[`Ada`]")
    #expect(block(270_000).findings.map(\.code) == [.tooLarge])
    #expect(block(270_000).properties.isEmpty)
    #expect(!block(270_000).isSound)
  }

  @Test func `more than a thousand properties are read and reported`() {
    let keys = (0..<1_001).map { "k\($0): v\n" }
    #expect(PropertyBlock(keys.joined()).findings.map(\.code) == [.frontMatterLimit])
    #expect(PropertyBlock(keys.joined()).properties.count == 1_001)
    #expect(PropertyBlock(keys.dropLast().joined()).findings.isEmpty)
  }

  @Test func `a key of more than 1,024 characters is no YAML, and its lines are read`() {
    let block = PropertyBlock("name: Ada\n" + "k".repeated(2_000) + ": v\ncity: London\n")
    #expect(block.properties.map(\.key).contains("city"))
    #expect(block.findings.map(\.place.line) == [2])
  }

  private static let deep = [
    "a: " + "[".repeated(33) + "]".repeated(33),
    "a: " + "[".repeated(1_500) + "]".repeated(1_500),
    "a: " + "{a: ".repeated(5_000) + "}".repeated(5_000),
    (0..<300).map { " ".repeated($0) + "a:\n" }.joined(),
  ]
}

extension String {
  /// The text so many times.
  fileprivate func repeated(_ count: Int) -> String {
    String(repeating: self, count: count)
  }
}

import Foundation
import Testing

@testable import VaultKit

@Suite struct JSONTests {
  private struct Sample: Codable {
    var list: [String]
    var map: [String: Int] = [:]
    @OrNull var nothing: String?
    var text: String
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  @Test func `A document is sorted, and says what is absent`() throws {
    let sample = Sample(list: ["a/b", "é"], nothing: nil, text: "x")
    #expect(
      try text(JSON.document(sample)) == """
        {
          "list": [
            "a/b",
            "é"
          ],
          "map": {},
          "nothing": null,
          "text": "x"
        }

        """)
  }

  @Test(arguments: [#"" : ["#, "[\n\n  ]", #"\"#, #"\" : "#, "{\n}", " : ", "\u{1B}[31m"])
  func `A text comes back as it was`(_ words: String) throws {
    struct Text: Codable { var text: String }
    let bytes = try JSON.document([Text(text: words), Text(text: "")])
    #expect(try JSONDecoder().decode([Text].self, from: Data(bytes)).map(\.text) == [words, ""])
  }

  @Test(arguments: [
    "\u{7F}", "\u{9B}31m", "a\u{202E}b", "\u{2066}", "\u{FEFF}", "\u{E0041}", "\u{2028}",
  ])
  func `What acts on a terminal is written in digits, and comes back as it was`(
    _ words: String
  ) throws {
    let sample = Sample(list: ["é — می‌خواهم"], text: words)
    for bytes in [try JSON.document(sample), try JSON.line(sample)] {
      let acting = Set(words.unicodeScalars.filter { $0.value > 0x7E })
      #expect(acting.isDisjoint(with: text(bytes).unicodeScalars))
      #expect(text(bytes).contains("é — می‌خواهم"))
      #expect(try JSONDecoder().decode(Sample.self, from: Data(bytes)).text == words)
    }
  }

  @Test func `A record is one line`() throws {
    let line = try text(JSON.line(Sample(list: [], nothing: "y", text: "a\nb")))
    #expect(line == #"{"list":[],"map":{},"nothing":"y","text":"a\nb"}"# + "\n")
  }

  @Test(arguments: [[], ["a"], ["a", "b : [", "c\n"]])
  func `A document written element by element is the same`(_ names: [String]) throws {
    struct Document: Encodable {
      var findings = [#""people": [], "#]
      var people: [Sample]
      var schema = 1
    }
    let samples = names.map { Sample(list: [$0], text: $0) }
    var frame = try JSONFrame(around: JSON.document(Document(people: [])), list: "people")
    let elements = try samples.map { try frame.element(JSON.document($0)) }
    let whole = frame.head + elements.joined() + frame.tail
    if names.isEmpty {
      #expect(text(Array(whole)).contains("\"people\": [\n  ]"))
    } else {
      #expect(try text(Array(whole)) == text(JSON.document(Document(people: samples))))
    }
  }
}

import Findings
import Testing

@testable import VaultKit

@Suite struct PathTests {
  @Test func `A path that is not UTF-8 comes with its bytes`() throws {
    let source = SourceLine(NotePath(bytes: [0x41, 0xFF, 0x0A, 0x2E, 0x6D, 0x64]), line: 3)
    #expect(source.path == "A\u{FFFD}\n.md")
    #expect(source.pathBytes == "41ff0a2e6d64")
    let line = String(decoding: try JSON.line(source), as: UTF8.self)
    #expect(line == "{\"line\":3,\"path\":\"A\u{FFFD}\\n.md\",\"pathBytes\":\"41ff0a2e6d64\"}\n")
  }

  @Test func `The bytes are left out where the path says it all`() throws {
    let line = try JSON.line(SourceLine(NotePath("Zoë/é.md"), line: 1))
    #expect(String(decoding: line, as: UTF8.self) == "{\"line\":1,\"path\":\"Zoë/é.md\"}\n")
  }
}

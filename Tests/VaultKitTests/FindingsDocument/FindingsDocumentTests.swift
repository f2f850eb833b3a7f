import Findings
import Foundation
import Testing

/// Every code of a finding has an example, and `docs/FINDINGS.md` shows it.
@Suite struct FindingsDocumentTests {
  @Test func `every code has one example`() {
    let codes = FindingExample.all.map(\.code.rawValue)
    #expect(codes.sorted() == FindingCode.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: FindingCode.allCases)
  func `an example yields its finding and no other`(code: FindingCode) async throws {
    let example = try #require(FindingExample.all.first { $0.code == code })
    let findings = try await example.findings()
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.code == code }, "\(findings)")
  }

  @Test func `the document is current`() async throws {
    var examples: [(FindingExample, [Finding])] = []
    for example in FindingExample.all { examples.append((example, try await example.findings())) }
    let text = FindingsDocument(examples).text
    if ProcessInfo.processInfo.environment["KINDRED_RECORD"] != nil {
      try Data(text.utf8).write(to: Package.root.appending(path: Self.path))
    }
    let isCurrent = try Package.text(of: Self.path) == text
    #expect(isCurrent, "\(Self.path) is stale: make record, and read the difference")
  }

  @Test(arguments: FindingCode.allCases)
  func `meaning and remedy are sentences`(code: FindingCode) {
    for sentence in [code.meaning, code.remedy] {
      #expect(sentence.first?.isUppercase == true || sentence.hasPrefix("`"))
      #expect(sentence.hasSuffix("."))
      #expect(!sentence.contains("!") || sentence.contains("`!"))
    }
  }

  private static let path = "docs/FINDINGS.md"
}

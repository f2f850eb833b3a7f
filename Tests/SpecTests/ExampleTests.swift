import Foundation
import Testing

/// The examples of docs/FORMAT.md: the format is what they say.
///
/// With `make record` the document is rewritten with what is understood now; read each change and
/// ask whether the document or the program is wrong.
@Suite struct ExampleTests {
  static let examples = (try? FormatDocument.current.get())?.examples ?? []

  @Test(.disabled(if: FormatUpdate.isWanted), arguments: examples)
  func `What an example shows is what is understood`(_ example: Example) throws {
    switch example.expectation {
    case .lines(let expected, _):
      let found = try example.understood(asking: expected)
      #expect(found == expected, "\(example): expected and found differ")
    case .table(let table):
      for row in table.rows {
        let found = try table.understood(row.value)
        #expect(
          found == row.expected, "\(example), line \(row.line + 1): `\(table.key): \(row.value)`")
      }
    }
  }

  @Test func `Examples are numbered from 1, and each is written as an example is`() throws {
    let document = try FormatDocument.current.get()
    #expect(document.problems == [])
    #expect(document.examples.count > 1)
    if !FormatUpdate.isWanted {
      #expect(document.examples.map(\.number) == Array(1...document.examples.count))
    }
  }

  @Test func `No example is there twice`() {
    var seen: [[ExampleFile]: Int] = [:]
    for example in Self.examples where !example.files.isEmpty {
      let first = seen.updateValue(example.number, forKey: example.files)
      #expect(first == nil, "examples \(first ?? 0) and \(example.number) have the same notes")
    }
  }

  @Test(.enabled(if: FormatUpdate.isWanted))
  func `The document is brought up to date`() throws {
    let updated = try FormatUpdate.updated(FormatDocument.current.get())
    try updated.write(to: FormatDocument.url, atomically: true, encoding: .utf8)
  }
}

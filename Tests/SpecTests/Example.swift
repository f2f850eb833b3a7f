import Testing

/// A numbered example of docs/FORMAT.md: some files, and what is understood of them.
struct Example: Sendable, CustomTestStringConvertible {
  let number: Int
  /// The line of its heading in the document, counted from 0.
  let line: Int
  let files: [ExampleFile]
  let expectation: Expectation

  enum Expectation: Sendable {
    /// Lines as `entry 2026-10-02 coffee "at the fair" :7`, and the lines of the document they stand on.
    case lines([String], at: Range<Int>)
    /// A table of what a key may hold; each row is a note of its own.
    case table(ValueTable)
  }

  var testDescription: String { "Example \(number), line \(line + 1)" }
}

/// A file of an example.
struct ExampleFile: Sendable, Hashable {
  let path: [UInt8]
  let content: Content

  enum Content: Sendable, Hashable {
    case bytes([UInt8])
    /// A symbolic link to another file of the example.
    case link(to: String)
  }
}

/// A table whose head names a key and the kinds of lines that come of it.
struct ValueTable: Sendable {
  let key: String
  let kinds: [String]
  let rows: [(value: String, expected: [String], line: Int)]
}

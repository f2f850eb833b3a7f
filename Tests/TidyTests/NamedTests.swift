/// The tests that a document names, as `SomethingTests`.
enum NamedTests {
  /// The names in a document, each with its line.
  static func names(in document: SourceFile) -> [(name: String, line: Int)] {
    document.lines.enumerated().flatMap { number, line in
      line.matches(of: /`(\w+Tests)`/).map { (String($0.output.1), number + 1) }
    }
  }

  /// Names for which there is no file of tests.
  static func violations(in document: SourceFile, tests: [SourceFile]) -> [String] {
    let files = Set(tests.compactMap { $0.path.split(separator: "/").last })
    return names(in: document).filter { !files.contains("\($0.name).swift") }
      .map { "\(document.path):\($0.line): there are no \($0.name)" }
  }
}

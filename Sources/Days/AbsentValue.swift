/// The words that people write where a value is not known.
package enum AbsentValue {
  /// Whether a text says that there is no value: it is empty, `null`, `unknown`, `TBD`, `N/A`.
  package static func isStated(by text: some StringProtocol) -> Bool {
    let text = trimmed(text)
    guard text.utf8.first.map(beginnings.contains) ?? true else { return false }
    return text.utf8.count <= longest && words.contains(text.lowercased())
  }

  private static let words: Set<String> = [
    "", "null", "~", "none", "unknown", "tbd", "n/a", "n.a.", "''", "\"\"", "[]", "{}", "-", "–",
    "—", "?",
  ]
  private static let longest = 7
  /// The bytes with which they begin, the letters in either case.
  private static let beginnings = Set(
    words.flatMap { [$0, $0.uppercased()] }.compactMap(\.utf8.first))
}

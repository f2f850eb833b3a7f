/// A count and what is counted: `1 conversation`, `3 conversations`; `many` where it takes more than
/// an s, as `people`.
package func plural(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  count == 1 ? "1 \(one)" : "\(count) \(many ?? one + "s")"
}

/// Words as a list in a sentence: `a, b and c`.
package func joined(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

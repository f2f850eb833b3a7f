/// The months in English.
enum MonthName {
  static let all = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The number of a month as people write it: `October`, `oct`, `Sept.`; 1 for January.
  static func number(of word: some StringProtocol) -> Int? {
    all.firstIndex { isName($0, writtenAs: word) }.map { $0 + 1 }
  }
}

/// Whether a word is a name or the beginning of it, of three letters or more: `Sept.`, `thurs`.
func isName(_ name: String, writtenAs word: some StringProtocol) -> Bool {
  let letters = word.hasSuffix(".") ? word.utf8.dropLast() : word.utf8.dropLast(0)
  return letters.count >= 3 && letters.count <= name.utf8.count
    && zip(letters, name.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
}

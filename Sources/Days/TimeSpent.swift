/// How long something took, in minutes: `1h 20`, `45 min`, `an hour and a half`.
package struct TimeSpent: Hashable, Comparable, Sendable {
  package let minutes: Int

  package init(minutes: Int) {
    self.minutes = max(0, minutes)
  }

  /// Reads a time in one of the forms of docs/FORMAT.md, Fields; nil for other words, and for one of
  /// nothing or of over a thousand hours.
  package init?(_ text: some StringProtocol) {
    var words = Self.words(text)[...]
    if let first = words.first, ["about", "around", "ca", "~", "nearly", "over"].contains(first) {
      words = words.dropFirst().drop { $0 == "." }
    }
    guard let minutes = Self.minutes(words), minutes > 0, minutes <= Self.limit else { return nil }
    self.minutes = minutes
  }

  /// The two of them together.
  package static func + (left: TimeSpent, right: TimeSpent) -> TimeSpent {
    TimeSpent(minutes: left.minutes + right.minutes)
  }

  package static func < (left: TimeSpent, right: TimeSpent) -> Bool {
    left.minutes < right.minutes
  }

  private static let limit = 60_000

  private static func minutes(_ words: ArraySlice<String>) -> Int? {
    let text = words.joined(separator: " ")
    if let known = named[text] { return known }
    if let minutes = clock(words) { return minutes }
    var (words, minutes) = (words, 0)
    if let (hours, rest) = amount(words, of: hourWords) {
      minutes = hours
      words = rest
      if words.isEmpty { return minutes }
      if words.first == "and" { words.removeFirst() }
      // The minutes behind hours may go without a name, as in `1h 20`.
      if words.count == 1, let bare = words.first.flatMap({ decimal($0, digits: 1...2) }) {
        return bare < 60 ? minutes + bare : nil
      }
      if words.elementsEqual(["a", "half"]) { return minutes + 30 }
    }
    guard let (rest, end) = amount(words, of: minuteWords), end.isEmpty, rest % 60 == 0 else {
      return nil
    }
    return minutes + rest / 60
  }

  /// `1:20`, with the unit behind it or not.
  private static func clock(_ words: ArraySlice<String>) -> Int? {
    let words = Array(words.last.map(hourWords.contains) == true ? words.dropLast() : words)
    guard words.count == 3, words[1] == ":", let hours = decimal(words[0], digits: 1...3),
      let minutes = decimal(words[2], digits: 2...2), minutes < 60
    else { return nil }
    return 60 * hours + minutes
  }

  /// An amount with its unit, sixty to each, and the words behind it.
  private static func amount(
    _ words: ArraySlice<String>, of units: Set<String>
  ) -> (sixtieths: Int, rest: ArraySlice<String>)? {
    guard let first = words.first,
      let whole = decimal(first, digits: 1...5) ?? CadenceNames.count(of: first)
    else { return nil }
    var (rest, part) = (words.dropFirst(), 0)
    if let mark = rest.first, mark == "." || mark == ",", let tenths = rest.dropFirst().first,
      let number = decimal(tenths, digits: 1...2)
    {
      part = tenths.utf8.count == 1 ? 6 * number : 60 * number / 100
      rest = rest.dropFirst(2)
    } else if let fraction = rest.first.flatMap({ fractions[$0] }) {
      part = fraction
      rest = rest.dropFirst()
    }
    guard let unit = rest.first, units.contains(unit) else { return nil }
    return (60 * whole + part, rest.dropFirst())
  }

  /// Words, numbers, and other signs one by one, in small letters.
  private static func words(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var last: Character = " "
    for character in text.lowercased() {
      if last.isLetter && character.isLetter || isDigit(last) && isDigit(character) {
        words[words.count - 1].append(character)
      } else if !character.isWhitespace {
        words.append(String(character))
      }
      last = character
    }
    if words.last == "." { words.removeLast() }
    return words
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static let named = [
    "half an hour": 30, "half hour": 30, "a half hour": 30, "½ hour": 30, "½ h": 30,
    "quarter of an hour": 15, "a quarter of an hour": 15, "three quarters of an hour": 45,
  ]
  private static let fractions = ["¼": 15, "½": 30, "¾": 45]
  private static let hourWords: Set = ["h", "hr", "hrs", "hour", "hours"]
  private static let minuteWords: Set = ["m", "min", "mins", "minute", "minutes"]
}

extension TimeSpent {
  /// `45 minutes`, `1 hour`, `3 hours 20 minutes`.
  package var words: String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let parts = [
      hours > 0 ? plural(hours, "hour") : nil,
      rest > 0 || hours == 0 ? plural(rest, "minute") : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

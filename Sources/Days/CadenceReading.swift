/// What a value says of how often: `6 weeks`, `monthly`, `P2M`, `45`, `never`.
package enum CadenceReading: Hashable, Sendable {
  case rule(CadenceRule)
  /// The text says that there is none: it is empty, `unknown`, `TBD` …
  case absent
  /// Neither a period nor `never`; or a period of nothing, or of over a hundred years.
  case unreadable

  /// Reads a value in one of the forms of docs/FORMAT.md, Cadence.
  package init(_ text: some StringProtocol) {
    let words = Self.words(text) ?? []
    let name = words.joined()
    if CadenceNames.never.contains(name) {
      self = .rule(.never)
    } else if AbsentValue.isStated(by: text) {
      self = .absent
    } else {
      let period = CadenceNames.whole[name] ?? Self.period(words)
      let cadence = period.flatMap { Cadence($0.count, $0.unit) }
      self = cadence.map { .rule(.every($0)) } ?? .unreadable
    }
  }

  /// The words and numbers in small letters: `2w` are two, and so is `bi-weekly`.
  ///
  /// Nil where the text has other signs in it.
  private static func words(_ text: some StringProtocol) -> [String]? {
    var words: [String] = []
    var last = Sign.gap
    for scalar in trimmed(text).lowercased().unicodeScalars {
      let sign = Sign(scalar)
      switch sign {
      case .gap:
        // It is a minus in `-3` and `P-2M`.
        if words.isEmpty || words == ["p"] { return nil }
      case .letter, .digit:
        if sign != last { words.append("") }
        words[words.count - 1].unicodeScalars.append(scalar)
      case .other:
        return nil
      }
      last = sign
    }
    return words
  }

  private enum Sign {
    case letter, digit, gap, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "a"..."z", "A"..."Z": self = .letter
      case "0"..."9": self = .digit
      case " ", "_", "-": self = .gap
      default: self = scalar.properties.isWhitespace ? .gap : .other
      }
    }
  }

  private static func period(_ words: [String]) -> CadenceNames.Period? {
    var words = words[...]
    if words.count == 1 { return number(words[0]).map { ($0, .day) } }
    let opening = words.prefix { CadenceNames.openings.contains($0) }
    words = words.dropFirst(opening.count)
    var count = 1
    if let first = words.first, let stated = number(first) ?? CadenceNames.numbers[first] {
      count = stated
      words.removeFirst()
    }
    guard let unit = CadenceNames.units[words.joined()] else { return nil }
    return (count * unit.count, unit.unit)
  }

  private static func number(_ word: String) -> Int? {
    decimal(word, digits: 1...6)
  }
}

/// A day that words name by how far it is from today: `yesterday`, `last friday`, `in 3 weeks`.
enum RelativeDay {
  case days(Int)
  /// A weekday; today counts as it where `today` says so.
  case weekday(Weekday, DayInWords.Direction, orToday: Bool)
  /// A period; nil where it is nothing, or over a hundred years.
  case period(Cadence?, DayInWords.Direction)

  /// Nil for other words.
  init?(_ text: some StringProtocol, looking direction: DayInWords.Direction) {
    let words = Self.words(text)
    if let days = Self.distances[words.joined(separator: " ")] {
      self = .days(days)
    } else if let day = Self.namedWeekday(words, direction) ?? Self.counted(words, direction) {
      self = day
    } else {
      return nil
    }
  }

  /// The day that is meant on a day.
  func reading(on today: Day) -> DayInWords {
    let day: Day
    switch self {
    case .days(let days): day = today.adding(days: days)
    case .weekday(let weekday, .back, let orToday):
      day = (orToday ? today : today.adding(days: -1)).last(weekday)
    case .weekday(let weekday, .ahead, let orToday):
      day = (orToday ? today : today.adding(days: 1)).next(weekday)
    case .period(nil, _): return .impossible
    case .period(let period?, let direction):
      day = direction == .back ? period.before(today) : period.after(today)
    }
    return (1...9999).contains(day.year) ? .day(day) : .impossible
  }

  private static let distances = [
    "today": 0, "now": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "tonight": 0,
    "yesterday": -1, "last night": -1, "day before yesterday": -2, "the day before yesterday": -2,
    "tomorrow": 1, "day after tomorrow": 2, "the day after tomorrow": 2,
  ]

  /// `friday`, `this friday`, `last friday`, `next friday`.
  ///
  /// Today is a Friday that something happened on; nobody puts a thing off until today.
  private static func namedWeekday(
    _ words: [String], _ direction: DayInWords.Direction
  ) -> RelativeDay? {
    guard words.count <= 2, let weekday = words.last.flatMap({ Weekday(word: $0) }) else {
      return nil
    }
    switch words.dropLast().first {
    case nil, "this": return .weekday(weekday, direction, orToday: direction == .back)
    case "last": return .weekday(weekday, .back, orToday: false)
    case "next": return .weekday(weekday, .ahead, orToday: false)
    default: return nil
    }
  }

  /// `3 weeks ago`, `in a month`, `6 weeks`, `next year`, `2w`.
  private static func counted(
    _ words: [String], _ direction: DayInWords.Direction
  ) -> RelativeDay? {
    let first = words.first ?? ""
    if words.count == 2, ["last", "next"].contains(first) {
      let unit = Cadence.Unit(rawValue: words[1])
      guard let unit, unit != .day else { return nil }
      return .period(Cadence(1, unit), first == "last" ? .back : .ahead)
    }
    var (words, direction) = (words[...], direction)
    if first == "in" {
      (words, direction) = (words.dropFirst(), .ahead)
    } else if words.last == "ago" {
      (words, direction) = (words.dropLast(), .back)
    } else if words.suffix(2) == ["from", "now"] {
      (words, direction) = (words.dropLast(2), .ahead)
    }
    guard words.count == 2, let number = words.first, let unit = words.last,
      let count = decimal(number, digits: 1...6) ?? CadenceNames.count(of: number),
      let unit = CadenceNames.units[unit]
    else { return nil }
    return .period(Cadence(count * unit.count, unit.unit), direction)
  }

  /// The words in small letters: `3-weeks-ago` are three, and `2w` are two.
  private static func words(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var last: Character = " "
    for character in text.lowercased() {
      let isApart =
        character.isWhitespace || "-_".contains(character) && !words.isEmpty
        || character == "." && last.isLetter
      if last.isLetter && character.isLetter || last.isNumber && character.isNumber {
        words[words.count - 1].append(character)
      } else if !isApart {
        words.append(String(character))
      }
      last = character
    }
    return words
  }
}

extension Day {
  /// The first such weekday, this day or later.
  func next(_ weekday: Weekday) -> Day {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7)
  }

  /// The last such weekday, this day or earlier.
  func last(_ weekday: Weekday) -> Day {
    adding(days: -((self.weekday.rawValue - weekday.rawValue + 7) % 7))
  }
}

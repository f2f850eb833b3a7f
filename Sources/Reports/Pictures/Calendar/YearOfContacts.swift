import Days
import People
import VaultIndex

/// With whom you were in touch, day by day, in the weeks of the last twelve months.
struct YearOfContacts: Sendable {
  /// The Monday of the first week.
  let start: Day
  /// The day of the review, which is the last.
  let end: Day
  /// The names, sorted, by day; no day without contact.
  let names: [Day: [String]]

  /// A year and the week that has begun.
  static let weeks = 53

  init(of people: [Person], until end: Day) {
    let monday = end.adding(days: 1 - end.weekday.rawValue)
    let start = monday.adding(days: -7 * (Self.weeks - 1))
    var names: [Day: [String]] = [:]
    for person in people {
      var days = Set(person.contacts(until: end).prefix { $0.day >= start }.map(\.day))
      if let last = person.lastContact(on: end)?.day, last >= start { days.insert(last) }
      for day in days { names[day, default: []].append(person.name) }
    }
    self.start = start
    self.end = end
    self.names = names.mapValues { $0.sorted() }
  }
}

extension [String] {
  /// The names in a sentence, some of them where there are many: Ada, Tom and 3 more.
  func listed(atMost most: Int) -> String {
    guard count > most else { return Days.joined(self) }
    return prefix(most).joined(separator: ", ") + " and \(count - most) more"
  }
}

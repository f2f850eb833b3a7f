import Days
import Findings
import People
import Testing
import VaultIndex
import VaultReview
import VaultSettings

@testable import VaultKit

@Suite struct PeopleFilterTests {
  private static let day = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

  private static func stated<Value>(_ value: Value) -> Stated<Value> {
    Stated(value, range: 0..<0, line: 1)
  }

  private static func listed(
    _ name: String, lastContact: String? = nil, _ change: (inout Profile) -> Void = { _ in }
  ) -> ListedPerson {
    var profile = Profile(name: name)
    profile.isKindred = true
    profile.lastContact = lastContact.flatMap { VaultDay($0) }.map { stated($0.day) }
    change(&profile)
    let person = Person(path: NotePath("People/\(name).md"), profile: profile)
    return ListedPerson(person, Standing(of: person, on: day, settings: Settings()))
  }

  private static let people = [
    listed("Ada", lastContact: "2026-11-01") { profile in
      profile.isStarred = true
      profile.tags = ["work/clients"]
      profile.interests = [stated("Letterpress"), stated("Émaux")]
    },
    listed("Ben", lastContact: "2026-05-01") { profile in
      profile.groups = [stated("Book fair")]
      profile.details = [Detail(key: "city", value: stated("Leeds, England"))]
    },
    listed("Cleo"),
    listed("Dan") { $0.isKindred = false },
  ]

  private func names(_ change: (inout PeopleFilter) -> Void) -> [String] {
    var filter = PeopleFilter()
    change(&filter)
    return Self.people.filter(filter.admits).map(\.person.name)
  }

  @Test func `Kindred spirits are listed, or everyone`() {
    #expect(names { _ in } == ["Ada", "Ben", "Cleo"])
    #expect(names { $0.kindredOnly = false } == ["Ada", "Ben", "Cleo", "Dan"])
  }

  @Test func `Each filter narrows the list`() {
    #expect(names { $0.starredOnly = true } == ["Ada"])
    #expect(names { $0.overdueOnly = true } == ["Ben", "Cleo"])
    #expect(names { $0.since = Day(year: 2026, month: 11, day: 1) } == ["Ada"])
  }

  @Test(arguments: ["work", "#Work", "work/clients", "WORK/CLIENTS"])
  func `A tag is also those it lies in`(_ tag: String) {
    #expect(names { $0.tags = [tag] } == ["Ada"])
  }

  @Test func `A tag is not the beginning of a word`() {
    #expect(names { $0.tags = ["wor"] } == [])
  }

  @Test func `Words are compared without case and accents`() {
    #expect(names { $0.interests = ["emaux", "LETTERPRESS"] } == ["Ada"])
    #expect(names { $0.interests = ["letter"] } == [])
    #expect(names { $0.groups = ["book FAIR"] } == ["Ben"])
    #expect(names { $0.places = ["leeds"] } == ["Ben"])
  }

  @Test(
    arguments: [
      (PeopleOrder.name, ["Ada", "Ben", "Cleo", "Dan"]),
      (.last, ["Ada", "Ben", "Cleo", "Dan"]),
      (.due, ["Ben", "Ada", "Cleo", "Dan"]),
    ])
  func `The list is sorted as asked`(_ order: PeopleOrder, _ names: [String]) {
    let sorted = Self.people.reversed().sorted { $0.precedes($1, by: order) }
    #expect(sorted.map(\.person.name) == names)
  }
}

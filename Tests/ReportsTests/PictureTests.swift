import Days
import Findings
import People
import Testing
import VaultIndex
import VaultReview
import VaultSettings

@testable import Reports

struct PictureTests {
  private static let day = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

  @Test(
    "Someone is as far out as their cadence is over",
    arguments: [
      (0, 40...50), (21, 130...190), (42, 190...201), (84, 205...260), (8400, 280...295),
    ])
  func distance(days: Int, radius: ClosedRange<Double>) throws {
    let circle = Self.circle(of: [Self.person("Maya", lastSpoken: days)])
    let mark = try #require(
      MarkupChecker(circle.svg).elements.first { ["near", "due"].contains($0.attributes["class"]) }
    ).attributes
    let corner = mark["points"]?.split(separator: " ").first?.split(separator: ",").first
    let x = try #require(Double(mark["cx"] ?? corner.map(String.init) ?? ""))
    // The first stands to the right of the middle, at 390.
    #expect(radius.contains(x - 390))
  }

  @Test("A circle of one is drawn so")
  func circleOfOne() {
    let circle = Self.circle(of: [Self.person("Maya <Okafor>", lastSpoken: 21)])
    let maya = """
      <g><title>Maya &lt;Okafor&gt;: coffee on 31 October (3 weeks ago), every 6 weeks</title>
      """
    #expect(circle.drawing.body.contains(maya))
    #expect(circle.drawing.description == "1 kindred spirit: 1 in touch.")
  }

  @Test("Everyone has a mark and a row in the table", arguments: [0, 1, 3, 40, 41, 300, 2000])
  func everyone(count: Int) {
    let circle = Self.circle(of: Self.people(count))
    let titles = MarkupChecker(circle.svg).elements.count { $0.name == "title" }
    #expect(titles == count + 1)
    #expect(circle.table.rows.count == count)
    #expect(MarkupChecker(circle.svg).faults == [])
  }

  @Test("Up to forty people have their names beside them")
  func names() {
    #expect(Self.circle(of: Self.people(40)).drawing.body.contains("class=\"name"))
    #expect(!Self.circle(of: Self.people(41)).drawing.body.contains("class=\"name"))
  }

  @Test("The same people give the same bytes in whatever order they come")
  func sameBytes() {
    let people = Self.people(60)
    #expect(Self.circle(of: people).svg == Self.circle(of: people.reversed()).svg)
  }

  @Test("The calendar names who was there on a day")
  func calendar() {
    let calendar = Picture.calendar(
      of: [Self.person("Tom", lastSpoken: 9), Self.person("Ada", lastSpoken: 9)], until: Self.day)
    #expect(calendar.drawing.body.contains("<title>12 November 2026: Ada and Tom</title>"))
    #expect(calendar.drawing.description == "Contact on 1 day since 17 November 2025.")
    #expect(calendar.table.rows.map { $0.map(\.text) } == [["12 November 2026", "Ada and Tom"]])
    #expect(MarkupChecker(calendar.svg).faults == [])
  }

  @Test("A year of the calendar has a square for each day of its weeks")
  func days() {
    let calendar = Picture.calendar(of: [], until: Self.day)
    // 52 weeks, and Monday to Saturday of this one.
    #expect(MarkupChecker(calendar.svg).elements.count { $0.attributes["class"] == "day" } == 370)
    #expect(calendar.isEmpty)
  }

  @Test("What was given and received is counted by person, as the review counts it")
  func balance() {
    let maya = Self.person("Maya", lastSpoken: 9, fields: [.gave, .gave, .introduced, .received])
    let alone = Self.person("Tom", lastSpoken: 400, fields: [.gave])
    // What stands in somebody else's note is theirs.
    let tom = Person(
      path: alone.path, profile: alone.profile, entries: alone.entries + maya.entries)
    var index = PeopleIndex()
    index.people = [maya, tom]
    index.positions = [maya.path: 0, tom.path: 1]
    let balance = Picture.balance(of: [tom, maya], in: index, until: Self.day, months: 12)
    #expect(balance.caption == "Given and received in 12 months")
    #expect(balance.table.rows.map { $0.map(\.text) } == [["Maya", "3", "1"]])
    #expect(balance.drawing.body.contains("<title>Maya: 3 given and 1 received</title>"))
    #expect(MarkupChecker(balance.svg).faults == [])
    let longer = Picture.balance(of: [tom, maya], in: index, until: Self.day, months: 24)
    #expect(longer.table.rows.map { $0.map(\.text) } == [["Maya", "3", "1"], ["Tom", "1", "0"]])
  }

  @Test("A rhythm has a bar for each month")
  func rhythm() {
    let rhythm = Picture.rhythm(of: Self.person("Maya", lastSpoken: 9), until: Self.day)
    #expect(rhythm.drawing.body.contains("<title>November 2026: 1 day</title>"))
    #expect(rhythm.drawing.body.contains("<title>December 2025: 0 days</title>"))
    #expect(MarkupChecker(rhythm.svg).faults == [])
  }

  @Test(
    "Tenths are written as decimals",
    arguments: [
      (0, "0"), (5, "0.5"), (10, "1"), (125, "12.5"), (-5, "-0.5"), (-125, "-12.5"),
    ])
  func tenths(number: Int, text: String) {
    #expect(number.tenths == text)
  }

  @Test(
    "Directions lead where they say",
    arguments: [
      (0, 1000, 0), (900, 0, 1000), (1800, -1000, 0), (2700, 0, -1000), (3600, 1000, 0),
      (-900, 0, -1000), (300, 866, 500), (450, 707, 707),
    ])
  func directions(tenths: Int, x: Int, y: Int) {
    let direction = Direction(tenths: tenths)
    #expect(abs(direction.x(1000) - x) <= 2)
    #expect(abs(direction.y(1000) - y) <= 2)
  }

  private static func circle(of people: [Person]) -> Picture {
    let standings = people.map { Standing(of: $0, on: day, settings: Settings()) }
    return .circle(of: zip(people, standings).map { (person: $0, standing: $1) }, on: day)
  }

  private static func people(_ count: Int) -> [Person] {
    (0..<count).map { person("Person \($0)", lastSpoken: $0 % 7 == 6 ? nil : $0 * 11 % 130) }
  }

  private static func person(
    _ name: String, lastSpoken days: Int?, fields: [EntryField.Kind] = []
  ) -> Person {
    let path = NotePath("People/\(name).md")
    var profile = Profile(name: name)
    profile.isKindred = true
    profile.cadence = Cadence(6, .week).map { Stated(.every($0), range: 0..<1, line: 3) }
    let fields = fields.map { EntryField(kind: $0, value: Stated("it", range: 0..<2, line: 9)) }
    let entry = days.map { days in
      LogEntry(
        day: day.adding(days: -days), kind: "coffee", isContact: true, text: "", path: path,
        line: 8, range: 0..<1, fields: fields)
    }
    return Person(path: path, profile: profile, entries: [entry].compactMap(\.self))
  }
}

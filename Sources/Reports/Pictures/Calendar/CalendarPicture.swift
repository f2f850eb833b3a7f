import Days
import VaultIndex
import VaultReview

extension Picture {
  /// A calendar of the last twelve months: a square for each day, the larger the more people you were
  /// in touch with.
  package static func calendar(of people: [Person], until day: Day) -> Picture {
    let year = YearOfContacts(of: people, until: day)
    return Picture(
      name: "calendar", caption: "Twelve months of contact: a larger square, more people",
      drawing: CalendarDrawing(year).drawing,
      table: PictureTable(
        columns: ["Day", "With"],
        rows: year.names.sorted { $0.key > $1.key }.map { day, names in
          ["\(day.words)", "\(names.listed(atMost: 12))"]
        }))
  }
}

/// The calendar while it is drawn: two half-years below one another, so that it can be read on a phone.
private struct CalendarDrawing {
  private let year: YearOfContacts
  /// The most people on one day, or four.
  private let most: Int

  init(_ year: YearOfContacts) {
    self.year = year
    most = max(4, year.names.values.map(\.count).max() ?? 0)
  }

  private static let cell = 150
  private static let left = 380
  private static let weeksInBand = 27
  /// From one half-year to the next.
  private static let bandHeight = 7 * cell + 420

  var drawing: Drawing {
    let width = Self.left + Self.weeksInBand * Self.cell + 60
    let count = year.names.count
    var drawing = Drawing(
      width: width, height: 2 * Self.bandHeight - 20,
      description: "Contact on \(plural(count, "day")) since \(year.start.words).")
    for band in 0..<2 { drawWeekdays(of: band, &drawing) }
    for week in 0..<YearOfContacts.weeks {
      drawMonth(ofWeek: week, &drawing)
      for weekday in 0..<7 { drawDay(weekday, ofWeek: week, &drawing) }
    }
    return drawing
  }

  private func drawWeekdays(of band: Int, _ drawing: inout Drawing) {
    for (row, name) in [(0, "Mon"), (2, "Wed"), (4, "Fri")] {
      let y = Self.top(of: band) + row * Self.cell + 115
      drawing.text(name, x: Self.left - 60, y: y, anchor: .end, "quiet")
    }
  }

  /// The name of a month above the week that its first day is in.
  private func drawMonth(ofWeek week: Int, _ drawing: inout Drawing) {
    let days = (0..<7).map { year.start.adding(days: 7 * week + $0) }
    guard let first = days.first(where: { $0.dayOfMonth == 1 }), first <= year.end else { return }
    let place = Self.place(ofWeek: week)
    drawing.text(
      String(first.monthName.prefix(3)), x: place.x, y: place.y - 80, "quiet")
  }

  private func drawDay(_ weekday: Int, ofWeek week: Int, _ drawing: inout Drawing) {
    let day = year.start.adding(days: 7 * week + weekday)
    guard day <= year.end else { return }
    let place = Self.place(ofWeek: week)
    let y = place.y + weekday * Self.cell
    guard let names = year.names[day] else {
      drawing.rectangle(x: place.x, y: y, width: 130, height: 130, corner: 25, "day")
      return
    }
    drawing.group(titled: "\(day.words): \(names.listed(atMost: 6))") { drawing in
      drawing.rectangle(x: place.x, y: y, width: 130, height: 130, corner: 25, "day")
      let side = side(for: names.count)
      let inset = (130 - side) / 2
      drawing.rectangle(
        x: place.x + inset, y: y + inset, width: side, height: side, corner: 20, "contact")
    }
  }

  /// Four sizes, each for one more person, or for a quarter of the most.
  private func side(for count: Int) -> Int {
    let quarters = (4 * count + most - 1) / most
    return [60, 80, 100, 130][min(max(quarters, 1), 4) - 1]
  }

  private static func place(ofWeek week: Int) -> (x: Int, y: Int) {
    (left + week % weeksInBand * cell, top(of: week / weeksInBand))
  }

  private static func top(of band: Int) -> Int { 300 + band * bandHeight }
}

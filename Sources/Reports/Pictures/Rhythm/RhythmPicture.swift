import Days
import VaultIndex
import VaultReview

extension Picture {
  /// How often you were in touch with someone in each of the last twelve months.
  package static func rhythm(of person: Person, until day: Day) -> Picture {
    let months = zip((0..<12).reversed(), Rhythm(of: person, on: day).counts).map { age, count in
      MonthOfRhythm(first: day.adding(months: -age), dayCount: count)
    }
    return Picture(
      name: "rhythm", caption: "\(person.name), twelve months",
      drawing: drawing(of: months),
      table: PictureTable(
        columns: ["Month", "Days in touch"],
        rows: months.reversed().map { ["\($0.name)", "\($0.dayCount)"] }))
  }

  private static func drawing(of months: [MonthOfRhythm]) -> Drawing {
    let days = months.reduce(0) { $0 + $1.dayCount }
    var drawing = Drawing(
      width: 4800, height: 2000,
      description: "In touch on \(plural(days, "day")) of the last twelve months.")
    let largest = max(4, months.map(\.dayCount).max() ?? 0)
    let base = 1600
    for (index, month) in months.enumerated() {
      let x = 120 + index * 380
      let height = month.dayCount * 1200 / largest
      drawing.group(titled: "\(month.name): \(plural(month.dayCount, "day"))") { drawing in
        drawing.rectangle(
          x: x + 40, y: base - height, width: 300, height: height, corner: 20, "contact")
        if month.dayCount > 0 {
          drawing.text(
            String(month.dayCount), x: x + 190, y: base - height - 60, anchor: .middle, "quiet")
        }
        drawing.text(month.shortName, x: x + 190, y: base + 220, anchor: .middle, "quiet")
      }
    }
    drawing.line(from: (120, base), to: (4680, base), "axis")
    return drawing
  }
}

/// One month of someone's rhythm.
private struct MonthOfRhythm {
  /// A day of the month.
  let first: Day
  let dayCount: Int

  var name: String { "\(first.monthName) \(first.year)" }
  var shortName: String { String(first.monthName.prefix(3)) }
}

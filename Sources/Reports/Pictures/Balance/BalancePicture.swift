import Days
import Findings
import VaultIndex
import VaultReview

extension Picture {
  /// Giving and receiving by person over so many months, as bars to both sides.
  package static func balance(
    of people: [Person], in index: PeopleIndex, until day: Day, months: Int
  ) -> Picture {
    let exchanges = people.map { GivingAndReceiving(with: $0, in: index, until: day, months) }
      .filter { $0.tally.count > 0 }.sorted { $0.precedes($1) }
    return Picture(
      name: "balance", caption: "Given and received in \(plural(months, "month"))",
      drawing: BalanceDrawing(exchanges).drawing,
      table: PictureTable(
        columns: ["Who", "Given", "Received"],
        rows: exchanges.map { exchange in
          [
            "\(exchange.person)", "\(exchange.tally.given.words())",
            "\(exchange.tally.received.words())",
          ]
        }))
  }
}

/// The bars while they are drawn.
private struct BalanceDrawing {
  private let exchanges: [GivingAndReceiving]

  init(_ exchanges: [GivingAndReceiving]) {
    self.exchanges = exchanges
  }

  /// So many people are drawn; the table has all.
  private static let most = 24
  private static let width = 4800
  private static let top = 500
  private static let row = 460
  private static let bar = 140

  var drawing: Drawing {
    let shown = exchanges.prefix(Self.most)
    let height = Self.top + max(1, shown.count) * Self.row + 60
    var drawing = Drawing(width: Self.width, height: height, description: description)
    let middle = Self.width / 2
    drawing.text("you gave", x: middle - 80, y: 230, anchor: .end, "quiet")
    drawing.text("you received", x: middle + 80, y: 230, "quiet")
    let largest = shown.map { max($0.tally.given.count, $0.tally.received.count) }.max() ?? 1
    for (index, exchange) in shown.enumerated() {
      draw(
        exchange, y: Self.top + index * Self.row, unit: min(300, 2000 / max(1, largest)), &drawing)
    }
    return drawing
  }

  private func draw(_ exchange: GivingAndReceiving, y: Int, unit: Int, _ drawing: inout Drawing) {
    let middle = Self.width / 2
    let tally = exchange.tally
    let (given, received) = (tally.given.count * unit, tally.received.count * unit)
    let name = exchange.person.name
    let title = "\(name): \(tally.words)"
    drawing.group(titled: title) { drawing in
      drawing.text(name.shortened(to: 40), x: middle, y: y, anchor: .middle, "name halo")
      let top = y + 90
      drawing.line(from: (middle, top - 30), to: (middle, top + Self.bar + 30), "axis")
      if given > 0 {
        drawing.rectangle(
          x: middle - given, y: top, width: given, height: Self.bar, corner: 20, "given")
        drawing.text(
          String(tally.given.count), x: middle - given - 60, y: top + 120, anchor: .end, "quiet")
      }
      if received > 0 {
        drawing.rectangle(
          x: middle, y: top + 10, width: received, height: Self.bar - 20, corner: 20, "received")
        drawing.text(String(tally.received.count), x: middle + received + 60, y: top + 120, "quiet")
      }
    }
  }

  private var description: String {
    let given = exchanges.reduce(0) { $0 + $1.tally.given.count }
    let received = exchanges.reduce(0) { $0 + $1.tally.received.count }
    let people = plural(exchanges.count, "person", "people")
    return "With \(people): \(given) given and \(received) received, as your notes mark it."
  }
}

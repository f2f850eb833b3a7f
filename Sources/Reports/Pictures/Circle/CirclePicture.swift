import Days
import Findings
import VaultIndex
import VaultReview

extension Picture {
  /// The circle of kindred spirits: the longer the time since the last contact, against the cadence,
  /// the further out.
  package static func circle(of people: [(person: Person, standing: Standing)], on day: Day)
    -> Picture
  {
    let members = people.map { CircleMember($0.person, $0.standing, on: day) }
      .sorted(by: CircleMember.precedes)
    return Picture(
      name: "circle", caption: "The circle of kindred spirits: further out, longer ago",
      drawing: CircleDrawing(of: members).drawing,
      table: PictureTable(
        columns: ["Who", "Last contact", "How often"],
        rows: members.map { member in
          let name: Phrase = "\(person: member.path, name: member.name)"
          return [name, member.last, "\(member.wish): \(member.mark.words)"]
        }))
  }
}

/// The circle while it is drawn.
private struct CircleDrawing {
  private let members: [CircleMember]

  init(of members: [CircleMember]) {
    self.members = members
  }

  private static let frame = Box(x: 80, y: 80, width: 7640, height: 6040)
  private static let height = 6560
  /// Where the cadence is over.
  private static let rhythm = 2000
  /// Where those stand to whom one has not yet spoken, and whom nobody is beyond.
  private static let rim = 2950
  /// Where the second half of the legend begins, in the other corner.
  private static let legendRight = 5600
  /// So many people have their names beside them.
  private static let mostNames = 40

  /// The radius of a mark, smaller the more there are.
  private var mark: Int {
    switch members.count {
    case ...12: 100
    case ...Self.mostNames: 75
    case ...150: 60
    case ...500: 45
    case ...1500: 30
    default: 20
    }
  }

  /// How the style calls the size of the letters.
  private var size: String {
    switch letters {
    case 240: "few"
    case 180: "some"
    default: "many"
    }
  }

  /// The size of the letters of a name; nil where there are too many people.
  private var letters: Int? {
    switch members.count {
    case ...8: 240
    case ...24: 180
    case ...Self.mostNames: 150
    default: nil
    }
  }

  var drawing: Drawing {
    var drawing = Drawing(width: 7800, height: Self.height, description: description)
    drawZones(&drawing)
    let middle = Self.frame.middle
    var layout = CircleLayout(
      frame: Self.frame, mark: mark, letters: letters,
      taken: [
        Box(x: middle.x - 250, y: middle.y - 250, width: 500, height: 500),
        Box(x: middle.x - 1000, y: middle.y + Self.rhythm - 100, width: 2000, height: 250),
        Box(x: 0, y: Self.height - 900, width: 2400, height: 900),
        Box(x: Self.legendRight - 200, y: Self.height - 900, width: 2400, height: 900),
      ])
    let places = layout.places(of: members.map { ($0.name, Self.radius($0.distance)) })
    for (member, place) in zip(members, places) { draw(member, at: place, &drawing) }
    drawing.text(
      "as often as you like", x: middle.x, y: middle.y + Self.rhythm + 50, anchor: .middle,
      "quiet halo remark")
    drawLegend(&drawing)
    return drawing
  }

  /// Up to the cadence by the root, so that people are spread over the plane, and then ever slower
  /// towards the rim.
  private static func radius(_ distance: Int?) -> Int {
    guard let distance else { return rim }
    let (inner, over) = (460, distance - 1000)
    if over <= 0 {
      let root = Int((Double(max(0, distance)) * 1000).squareRoot())
      return inner + (rhythm - 60 - inner) * root / 1000
    }
    return rhythm + 60 + (rim - rhythm - 160) * over / (over + 1000)
  }

  private func drawZones(_ drawing: inout Drawing) {
    let middle = Self.frame.middle
    drawing.circle(x: middle.x, y: middle.y, radius: Self.rhythm, "zone")
    if members.contains(where: { $0.distance == nil }) {
      drawing.circle(x: middle.x, y: middle.y, radius: Self.rim, "ring")
    }
    drawing.circle(x: middle.x, y: middle.y, radius: 60, "you")
    drawing.text("you", x: middle.x, y: middle.y + 230, anchor: .middle, "quiet remark")
  }

  private func draw(_ member: CircleMember, at place: CircleLayout.Place, _ drawing: inout Drawing)
  {
    drawing.group(titled: member.title) { drawing in
      drawing.mark(member.mark, x: place.x, y: place.y, radius: mark)
      if let label = place.label {
        drawing.text(
          label.text, x: label.x, y: label.y, anchor: label.anchor,
          "name halo \(size)")
      }
    }
  }

  private func drawLegend(_ drawing: inout Drawing) {
    let shown = CircleMember.Mark.allCases.filter { mark in members.contains { $0.mark == mark } }
    for (index, mark) in shown.enumerated() {
      let x = index < 2 ? 120 : Self.legendRight
      let y = Self.height - 560 + index % 2 * 380
      drawing.mark(mark, x: x, y: y, radius: 75)
      drawing.text(mark.words, x: x + 160, y: y + 60, "legend")
    }
  }

  /// "21 kindred spirits: 12 in touch, 7 could use a word, 2 resting.".
  private var description: String {
    let counts = CircleMember.Mark.allCases.compactMap { mark in
      let count = members.count { $0.mark == mark }
      return count > 0 ? "\(count) \(mark.words)" : nil
    }
    return "\(plural(members.count, "kindred spirit")): \(counts.joined(separator: ", "))."
  }
}

extension Drawing {
  fileprivate mutating func mark(_ mark: CircleMember.Mark, x: Int, y: Int, radius: Int) {
    switch mark {
    case .near, .resting: circle(x: x, y: y, radius: radius, mark.rawValue)
    case .due, .new: diamond(x: x, y: y, radius: radius * 6 / 5, mark.rawValue)
    }
  }
}

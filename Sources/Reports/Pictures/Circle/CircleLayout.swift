/// Where everyone stands in the circle, in tenths, and where their names do.
struct CircleLayout {
  /// A person's place, and the one of their name where there is room for it.
  struct Place {
    let x: Int
    let y: Int
    let label: Label?
  }

  /// A name beside its mark.
  struct Label {
    let text: String
    let x: Int
    let y: Int
    let anchor: Drawing.Anchor
  }

  private let frame: Box
  private let mark: Int
  /// The size of the letters; nil where there are too many people for names.
  private let letters: Int?
  private var taken: [Box]

  /// - Parameters:
  ///   - mark: the radius of a mark.
  ///   - taken: where no name may stand.
  init(frame: Box, mark: Int, letters: Int?, taken: [Box]) {
    self.frame = frame
    self.mark = mark
    self.letters = letters
    self.taken = taken
  }

  /// The places of people at these distances from the middle, the nearest first.
  mutating func places(of people: [(name: String, radius: Int)]) -> [Place] {
    people.enumerated().map { index, person in
      place(person.name, radius: person.radius, start: index * Direction.golden)
    }
  }

  /// Goes round until there is room for the mark and its name; else for the mark and a part of the name,
  /// and else for the mark.
  private mutating func place(_ name: String, radius: Int, start: Int) -> Place {
    func turn(_ step: Int) -> (x: Int, y: Int) { point(radius, start + step * 3600 / Self.steps) }
    guard let letters else {
      let place = turn((0..<Self.steps).first { isFree(box(ofMarkAt: turn($0))) } ?? 0)
      return Place(x: place.x, y: place.y, label: nil)
    }
    let turns = (0..<Self.steps).map(turn)
    let free = turns.filter { isFree(box(ofMarkAt: $0)) }
    for columns in [22, 12] {
      let text = name.shortened(to: columns)
      for place in free {
        for label in labels(text, beside: place, size: letters) where isFree(label.box) {
          taken += [box(ofMarkAt: place), label.box]
          return Place(x: place.x, y: place.y, label: label.label)
        }
      }
    }
    let place = free.first ?? point(radius, start)
    taken.append(box(ofMarkAt: place))
    return Place(x: place.x, y: place.y, label: nil)
  }

  private func box(ofMarkAt place: (x: Int, y: Int)) -> Box {
    Box(x: place.x - mark, y: place.y - mark, width: 2 * mark, height: 2 * mark)
  }

  private static let steps = 60

  private func point(_ radius: Int, _ angle: Int) -> (x: Int, y: Int) {
    let direction = Direction(tenths: angle)
    return (frame.middle.x + direction.x(radius), frame.middle.y + direction.y(radius))
  }

  /// The ways to write a name beside a mark, the outer side first.
  private func labels(
    _ text: String, beside place: (x: Int, y: Int), size: Int
  ) -> [(label: Label, box: Box)] {
    // Wider than most letters, so that few names reach further.
    let width = text.displayWidth * size * 6 / 10
    let gap = mark + size / 3
    func label(_ anchor: Drawing.Anchor, x: Int, y: Int) -> (label: Label, box: Box) {
      let left = anchor == .start ? x : anchor == .end ? x - width : x - width / 2
      let box = Box(x: left, y: y - size * 9 / 10, width: width, height: size * 12 / 10)
      return (Label(text: text, x: x, y: y, anchor: anchor), box)
    }
    let right = label(.start, x: place.x + gap, y: place.y + size / 3)
    let left = label(.end, x: place.x - gap, y: place.y + size / 3)
    let below = label(.middle, x: place.x, y: place.y + mark + size)
    let above = label(.middle, x: place.x, y: place.y - mark - size / 3)
    return (place.x < frame.middle.x ? [left, right] : [right, left]) + [below, above]
  }

  private func isFree(_ box: Box) -> Bool {
    frame.contains(box) && !taken.contains { $0.overlaps(box) }
  }
}

/// A part of the plane, in tenths.
struct Box {
  let x: Int
  let y: Int
  let width: Int
  let height: Int

  var middle: (x: Int, y: Int) { (x + width / 2, y + height / 2) }

  func contains(_ other: Box) -> Bool {
    other.x >= x && other.x + other.width <= x + width
      && other.y >= y && other.y + other.height <= y + height
  }

  func overlaps(_ other: Box) -> Bool {
    x < other.x + other.width && other.x < x + width
      && y < other.y + other.height && other.y < y + height
  }
}

extension String {
  /// The text, or as much of it as takes so many columns, with an ellipsis.
  func shortened(to columns: Int) -> String {
    guard displayWidth > columns else { return self }
    var kept = ""
    var width = 1
    for character in self {
      width += character.displayWidth
      if width > columns { break }
      kept.append(character)
    }
    return kept + "…"
  }
}

/// A direction on a plane, in tenths of a degree, clockwise from the right.
struct Direction {
  private let tenths: Int

  /// A full turn and more is taken for what is left of it.
  init(tenths: Int) {
    self.tenths = (tenths % Self.turn + Self.turn) % Self.turn
  }

  /// The turn from one seed of a sunflower to the next, 137.5°: no two of them come to lie close.
  static let golden = 1375
  private static let turn = 3600
  private static let half = turn / 2

  /// How far a way in this direction leads to the right.
  func x(_ distance: Int) -> Int { Direction(tenths: tenths + Self.turn / 4).y(distance) }

  /// How far a way in this direction leads down: the sine after Bhaskara I, right to two in a thousand,
  /// in whole numbers.
  func y(_ distance: Int) -> Int {
    let isUp = tenths >= Self.half
    let part = isUp ? tenths - Self.half : tenths
    let product = part * (Self.half - part)
    let way = distance * 4 * product / (4_050_000 - product)
    return isUp ? -way : way
  }
}

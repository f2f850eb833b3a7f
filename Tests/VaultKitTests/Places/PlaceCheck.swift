import Findings
import NoteSyntax

/// What is wrong with the places of what was read from one note.
struct PlaceCheck {
  let note: Note
  private(set) var faults: [String] = []

  init(_ note: Note) {
    self.note = note
  }

  var bytes: [UInt8] { note.source.bytes }

  func text(_ range: Range<Int>) -> String { note.text(range) }

  mutating func expect(
    _ isRight: Bool, _ fault: @autoclosure () -> String, at range: Range<Int>? = nil
  ) {
    guard !isRight else { return }
    let place = range.map { " at \($0) \(text(clamped($0)).debugDescription)" } ?? ""
    faults.append(fault() + place)
  }

  /// Whether a range lies in the file and cuts no character in two.
  mutating func expectInside(_ range: Range<Int>, _ what: String) {
    let isInside = range.lowerBound >= 0 && range.upperBound <= bytes.count
    expect(isInside, "\(what) reaches out of the file: \(range)")
    guard isInside else { return }
    for end in [range.lowerBound, range.upperBound] where end < bytes.count {
      expect(bytes[end] & 0xC0 != 0x80, "\(what) cuts a character in two", at: range)
    }
  }

  mutating func expect(_ inner: Range<Int>, in outer: Range<Int>, _ what: String) {
    let isIn = outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
    expect(isIn, "\(what) is outside \(outer)", at: inner)
  }

  /// Of each two ranges one holds the other, or neither has a byte of the other.
  mutating func expectNested(_ ranges: [Range<Int>], _ what: String) {
    var open: [Range<Int>] = []
    let sorted = ranges.sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
    for range in sorted {
      while let last = open.last, last.upperBound <= range.lowerBound { open.removeLast() }
      if let last = open.last {
        expect(range.upperBound <= last.upperBound, "\(what) crosses \(last)", at: range)
      }
      open.append(range)
    }
  }

  /// Ranges stand one behind the other.
  mutating func expectInOrder(_ ranges: [Range<Int>], _ what: String) {
    for (first, second) in zip(ranges, ranges.dropFirst()) {
      expect(first.upperBound <= second.lowerBound, "\(what) overlaps \(first)", at: second)
    }
  }

  private func clamped(_ range: Range<Int>) -> Range<Int> {
    range.clamped(to: 0..<bytes.count)
  }
}

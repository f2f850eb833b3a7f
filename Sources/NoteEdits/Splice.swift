/// Bytes of a file, and what is to stand in their place.
struct Splice: Hashable, Sendable {
  let range: Range<Int>
  let bytes: [UInt8]

  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    bytes = Array(text.utf8)
  }

  /// Text put in before a byte.
  static func insertion(_ text: String, at offset: Int) -> Splice {
    Splice(offset..<offset, text)
  }
}

extension [Splice] {
  /// The bytes with every splice made; the splices neither cross nor touch.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    for splice in sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += bytes[start..<splice.range.lowerBound]
      result += splice.bytes
      start = splice.range.upperBound
    }
    return result + bytes[start...]
  }

  /// Where a range that no splice crosses the border of stands once all are made.
  func moved(_ range: Range<Int>) -> Range<Int> {
    let before = shift { $0.range.upperBound <= range.lowerBound && !$0.isInsertion(at: range) }
    let inside = shift { $0.range.lowerBound >= range.lowerBound && $0.ends(in: range) }
    return (range.lowerBound + before)..<(range.upperBound + before + inside)
  }

  /// By how many bytes these splices move what is behind them.
  private func shift(_ counts: (Splice) -> Bool) -> Int {
    lazy.filter(counts).map { $0.bytes.count - $0.range.count }.reduce(0, +)
  }
}

extension Splice {
  /// Whether it only adds, at the beginning of a range: then it belongs to the range.
  fileprivate func isInsertion(at range: Range<Int>) -> Bool {
    self.range.isEmpty && self.range.lowerBound == range.lowerBound
  }

  fileprivate func ends(in range: Range<Int>) -> Bool {
    self.range.upperBound <= range.upperBound
  }
}

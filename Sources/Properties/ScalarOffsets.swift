/// Byte offsets of Unicode scalars, by which libyaml counts.
struct ScalarOffsets {
  private let start: Int
  private let end: Int
  /// Nil where every byte is a scalar of its own.
  private let table: [Int]?

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    start = range.lowerBound
    end = range.upperBound
    guard bytes[range].contains(where: { $0 >= 0x80 }) else {
      table = nil
      return
    }
    table = range.filter { bytes[$0] & 0xC0 != 0x80 }
  }

  /// The offset in the file of the scalar at `index`; the end of the range past the last.
  subscript(index: Int) -> Int {
    guard let table else { return min(start + max(index, 0), end) }
    return index < table.count ? table[max(index, 0)] : end
  }
}

extension RandomAccessCollection {
  /// The elements whose number lies in a range, where they are sorted by it: found by halving, because a
  /// note can hold as many links as blocks.
  @inlinable package func slice(_ range: Range<Int>, by number: (Element) -> Int) -> SubSequence {
    let start = firstIndex(from: range.lowerBound, by: number)
    return self[start..<Swift.max(start, firstIndex(from: range.upperBound, by: number))]
  }

  @inlinable func firstIndex(from limit: Int, by number: (Element) -> Int) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let middle = index(low, offsetBy: length / 2)
      if number(self[middle]) < limit {
        low = index(after: middle)
        length -= length / 2 + 1
      } else {
        length /= 2
      }
    }
    return low
  }
}

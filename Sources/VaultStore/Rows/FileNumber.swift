/// The number of a file in the index, and of what stands in it.
struct FileNumber: Hashable {
  let value: Int64

  /// The number of the entry, promise or passage that stands at a place in the file.
  ///
  /// The largest note that is read has fewer dated lines than fit.
  func item(_ place: Int) -> Int64 { value << Self.bits | Int64(place) }

  /// The numbers of all that stands in the file.
  var items: ClosedRange<Int64> { item(0)...item(Self.largestPlace) }

  private static let bits = 20
  static let largestPlace = 1 << bits - 1
}

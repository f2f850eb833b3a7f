/// Three versions of one thing: what both sides began with, and what each made of it.
package struct ThreeWay<Value> {
  package var base: Value
  package var ours: Value
  package var theirs: Value

  package init(base: Value, ours: Value, theirs: Value) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }

  /// The three versions, each made into something else.
  func map<Result>(_ transform: (Value) -> Result) -> ThreeWay<Result> {
    ThreeWay<Result>(base: transform(base), ours: transform(ours), theirs: transform(theirs))
  }

  /// The three versions, where each could be made into something else.
  func compactMap<Result>(_ transform: (Value) -> Result?) -> ThreeWay<Result>? {
    guard let base = transform(base), let ours = transform(ours), let theirs = transform(theirs)
    else { return nil }
    return ThreeWay<Result>(base: base, ours: ours, theirs: theirs)
  }

  /// The same with the sides exchanged.
  var swapped: ThreeWay { ThreeWay(base: base, ours: theirs, theirs: ours) }
}

extension ThreeWay: Sendable where Value: Sendable {}
extension ThreeWay: Equatable where Value: Equatable {}

extension ThreeWay where Value: Equatable {
  /// What it comes to where only one side changed it, or both did the same; else nil.
  var settled: Value? {
    if ours == theirs || base == theirs { return ours }
    return base == ours ? theirs : nil
  }
}

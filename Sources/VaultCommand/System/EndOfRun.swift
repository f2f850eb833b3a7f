import VaultKit

extension VaultReading {
  /// The same, whose memory is left to the system when the program ends: to give back that of a large
  /// vault piece by piece takes longer than to print what it says.
  func keptToTheEnd() -> VaultReading { Kept.toTheEnd(self) }
}

extension MadeReview {
  /// The same, kept as what it was made of is.
  func keptToTheEnd() -> MadeReview { Kept.toTheEnd(self) }
}

private final class Kept<Value: Sendable>: Sendable {
  private let value: Value

  private init(_ value: Value) {
    self.value = value
  }

  static func toTheEnd(_ value: Value) -> Value {
    _ = Unmanaged.passRetained(Kept(value))
    return value
  }
}

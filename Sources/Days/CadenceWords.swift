extension Cadence {
  /// The period: `6 weeks`, or `month` for one.
  package var period: String {
    count == 1 ? unit.rawValue : "\(count) \(unit.rawValue)s"
  }

  /// `every 6 weeks`, `every month`.
  package var words: String { "every \(period)" }
}

extension CadenceRule {
  /// `every 6 weeks`, or `never`.
  package var words: String {
    switch self {
    case .every(let cadence): cadence.words
    case .never: "never"
    }
  }
}

import Days

extension CadenceRule {
  /// `P6W` or `never`.
  package var code: String {
    switch self {
    case .every(let cadence): cadence.description
    case .never: "never"
    }
  }
}

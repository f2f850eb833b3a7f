import VaultStore

/// One value of an answer to SQL, as JSON has it.
package enum QueryValue: Encodable {
  case null, integer(Int64), real(Double), text(String)

  package init(_ value: QueryAnswer.Value) {
    switch value {
    case .null: self = .null
    case .integer(let number): self = .integer(number)
    case .real(let number): self = number.isFinite ? .real(number) : .null
    case .text(let text): self = .text(text)
    case .bytes: self = .text(value.words)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .integer(let number): try container.encode(number)
    case .real(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    }
  }
}

extension QueryAnswer {
  /// The rows by the names of their columns; a second column of a name has its number behind it.
  package var objects: [[String: QueryValue]] {
    var names: [String] = []
    for name in columns {
      var unique = name
      var number = 2
      while names.contains(unique) {
        unique = "\(name) \(number)"
        number += 1
      }
      names.append(unique)
    }
    return rows.map { row in
      Dictionary(zip(names, row.map(QueryValue.init))) { first, _ in first }
    }
  }
}

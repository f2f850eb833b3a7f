import GRDB

/// What a question in SQL gives: rows of values, with the names of the columns.
package struct QueryAnswer: Sendable {
  /// One value, as SQLite knows them.
  package enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])
  }

  package let columns: [String]
  package let rows: [[Value]]
}

extension QueryAnswer.Value {
  /// The value as people read it; nothing for NULL, bytes in hexadecimal.
  package var words: String {
    switch self {
    case .null: ""
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    case .text(let text): text
    case .bytes(let bytes):
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}

/// A question that SQLite does not take.
package struct QueryFault: Error, Hashable, Sendable {
  /// What SQLite says.
  package let message: String
  /// Whether it would have written.
  package let isAboutWriting: Bool

  init(message: String, isAboutWriting: Bool) {
    self.message = message
    self.isAboutWriting = isAboutWriting
  }

  /// Why a copy could not be made.
  package init(copying error: any Error) {
    let message = (error as? DatabaseError)?.message ?? "it cannot be written"
    self.init(message: message, isAboutWriting: false)
  }
}

/// Something in a file that a person may want to look at: a value, never an error that stops the run.
package struct Finding: Hashable, Sendable {
  package let path: NotePath
  package let place: Place
  package let code: FindingCode
  /// What is wrong, in plain words, about this place.
  package let message: String

  package init(_ code: FindingCode, in path: NotePath, at place: Place, _ message: String) {
    self.path = path
    self.place = place
    self.code = code
    self.message = message
  }

  package var severity: Severity { code.severity }
  /// What to do about it.
  package var remedy: String { code.remedy }
}

/// How much a finding matters.
package enum Severity: String, Hashable, Sendable {
  /// Something of the note could not be read.
  case error
  /// The note was read; something in it is probably not meant so.
  case warning
}

extension Finding: Comparable {
  /// By path, then place, then code: the order in which findings are listed.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.path != right.path { return left.path < right.path }
    if left.place.line != right.place.line { return left.place.line < right.place.line }
    if left.place.column != right.place.column { return left.place.column < right.place.column }
    if left.code != right.code { return left.code.rawValue < right.code.rawValue }
    return left.message < right.message
  }
}

/// A program with its arguments, as it is run and as it is shown.
struct Program {
  let path: String
  let arguments: [String]
  /// What is done before each run, and not measured.
  var prepare: () throws -> Void = {}

  init(_ path: String, _ arguments: [String], prepare: @escaping () throws -> Void = {}) {
    self.path = path
    self.arguments = arguments
    self.prepare = prepare
  }
}

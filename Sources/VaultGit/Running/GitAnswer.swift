/// What git said.
struct GitAnswer: Hashable, Sendable {
  let status: Int32
  let output: [UInt8]
  /// What went to standard error.
  let message: String
  let command: String

  /// The output, where the command ended well.
  func succeeded() throws(GitError) -> [UInt8] {
    guard status == 0 else { throw error }
    return output
  }

  /// The one line of the output, without its end.
  func line() throws(GitError) -> [UInt8] {
    var line = try succeeded()
    if line.last == UInt8(ascii: "\n") { line.removeLast() }
    return line
  }

  /// The one line of the output as text.
  func text() throws(GitError) -> String {
    String(decoding: try line(), as: UTF8.self)
  }

  /// What went wrong, as git says it.
  var error: GitError {
    if message.contains("File exists"), message.contains("lock") { return .locked }
    if message.contains("tell me who you are") || message.contains("ident name")
      || message.contains("email address")
    {
      return .noIdentity
    }
    let line = message.split(separator: "\n").first.map(String.init) ?? ""
    return .failed(command, reason: line)
  }
}

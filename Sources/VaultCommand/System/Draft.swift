import People

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Words that are typed in an editor, in a file of their own as long as they are nowhere else.
struct Draft {
  /// The absolute path of the file.
  let path: String
  /// What was typed, without the remark for the person who types; empty where it was nothing.
  let text: String

  /// Opens an editor on an empty page with a remark below it.
  static func typed(above remark: String) throws -> Draft {
    // A comment, so that it does no harm where it is left below words.
    let comment = "<!-- \(remark.replacing("-->", with: "")) -->"
    let path = try newFile(holding: "\n\n\(comment)\n")
    func typed() throws -> String {
      try text(at: path).replacing("\r\n", with: "\n").replacing(comment, with: "").trimmed
    }
    do {
      try Editor.open(path)
      return Draft(path: path, text: try typed())
    } catch {
      // An editor that crashed may have saved before.
      if let words = try? typed(), words.isEmpty {
        unlink(path)
      } else {
        StandardStream.error.say("What you typed is in \(path).")
      }
      throw error
    }
  }

  /// Takes the file away.
  func discard() {
    unlink(path)
  }

  /// A file that nobody else may read, among those that are for a while.
  private static func newFile(holding text: String) throws -> String {
    let folder = Environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var name = Array((folder + "/vault-XXXXXX.md").utf8CString)
    let descriptor = mkstemps(&name, 3)
    guard descriptor >= 0 else {
      throw Failure("No file could be made in \(folder): \(String(cString: strerror(errno))).")
    }
    defer { close(descriptor) }
    try StandardStream(descriptor: descriptor).write(text)
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func text(at path: String) throws(Failure) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Input.unreadable(path) }
    defer { close(descriptor) }
    return try Input.text(of: descriptor, called: "What you typed")
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The user's own editor: `$VISUAL`, `$EDITOR`, or what the system has.
enum Editor {
  /// Opens a file and comes back when the editor has ended.
  static func open(_ path: String) throws(Failure) {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap { Environment[$0] }.first {
      !$0.allSatisfy(\.isWhitespace)
    }
    guard let editor = named else { return try openWithoutName(path) }
    // A path may hold spaces; else it is a command line, and the shell knows how to read one.
    let isProgram = editor.contains("/") && access(editor, X_OK) == 0
    let words = isProgram ? [editor] : ["/bin/sh", "-c", "\(editor) \"$@\"", editor]
    let status = Program.run(words + [path])
    guard let status, status != 127 else {
      throw Failure("The editor \(editor) is not there: look at VISUAL and EDITOR.")
    }
    guard status == 0 else { throw Failure("The editor ended with status \(status).") }
  }

  private static func openWithoutName(_ path: String) throws(Failure) {
    guard isatty(0) == 1, isatty(1) == 1 else {
      throw Failure("No editor is named: set VISUAL or EDITOR to yours.")
    }
    for editor in ["editor", "vi", "nano"] {
      guard let status = Program.run([editor, path]) else { continue }
      guard status == 0 else { throw Failure("The editor ended with status \(status).") }
      StandardStream.error.say(
        "This was \(editor): set VISUAL or EDITOR to the editor that you like.")
      return
    }
    throw Failure("There is no editor here: set VISUAL or EDITOR to yours.")
  }
}

import VaultKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What is to be shared, from the arguments, a file or standard input.
enum SharedInput {
  /// The words of it.
  ///
  /// One argument that is a file means what is in the file.
  static func words(of arguments: [String]) throws(Failure) -> String {
    guard let argument = arguments.first, arguments.count == 1 else {
      return arguments.joined(separator: " ")
    }
    if argument == "-" {
      return words(of: try read(0, called: "Standard input"))
    }
    var status = stat()
    guard stat(argument, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return argument }
    let descriptor = open(argument, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Input.unreadable(argument) }
    defer { close(descriptor) }
    return words(of: try read(descriptor, called: argument), named: argument)
  }

  private static func words(of bytes: [UInt8], named name: String = "") -> String {
    SharedText(bytes, as: SharedText.form(of: bytes, named: name)).words
  }

  /// All of an input, or as much of it as is looked at.
  private static func read(_ descriptor: CInt, called name: String) throws(Failure) -> [UInt8] {
    let bytes = try Input.read(descriptor, called: name, upTo: SharedText.largest)
    if bytes.count >= SharedText.largest {
      StandardStream.error.say("\(name) is long: its first million bytes are read.")
    }
    return bytes
  }
}

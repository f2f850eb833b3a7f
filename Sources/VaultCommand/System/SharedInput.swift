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
    guard descriptor >= 0 else { throw unreadable(argument) }
    defer { close(descriptor) }
    return words(of: try read(descriptor, called: argument), named: argument)
  }

  private static func words(of bytes: [UInt8], named name: String = "") -> String {
    SharedText(bytes, as: SharedText.form(of: bytes, named: name)).words
  }

  /// All of an input, or as much of it as is looked at.
  private static func read(_ descriptor: CInt, called name: String) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < SharedText.largest {
      let count = chunk.withUnsafeMutableBytes { readOnce(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw unreadable(name) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
    StandardStream.error.say("\(name) is long: its first million bytes are read.")
    return bytes
  }

  private static func readOnce(_ descriptor: CInt, _ chunk: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, chunk.baseAddress, chunk.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, chunk.baseAddress, chunk.count)
    #else
      Glibc.read(descriptor, chunk.baseAddress, chunk.count)
    #endif
  }

  private static func unreadable(_ name: String) -> Failure {
    Failure("\(name) cannot be read: \(String(cString: strerror(errno))).")
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads what comes in through a file or standard input.
enum Input {
  /// The bytes up to the end, or a few more than `limit`.
  static func read(
    _ descriptor: CInt, called name: String, upTo limit: Int
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = chunk.withUnsafeMutableBytes { readOnce(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw unreadable(name) }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// The text that comes in, as much of it as an entry can hold.
  static func text(of descriptor: CInt, called name: String) throws(Failure) -> String {
    let bytes = try read(descriptor, called: name, upTo: longestText)
    guard bytes.count < longestText else {
      throw Failure("\(name) is longer than an entry can be: over a million bytes.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure("\(name) is not UTF-8.")
    }
    return text
  }

  /// What could not be read, with the reason that the system gave last.
  static func unreadable(_ name: String) -> Failure {
    Failure("\(name) cannot be read: \(String(cString: strerror(errno))).")
  }

  private static let longestText = 1_000_000

  private static func readOnce(_ descriptor: CInt, _ chunk: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, chunk.baseAddress, chunk.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, chunk.baseAddress, chunk.count)
    #else
      Glibc.read(descriptor, chunk.baseAddress, chunk.count)
    #endif
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What reading all of a file gave.
enum WholeFile {
  case whole([UInt8], FileStatus)
  /// A folder, pipe, socket or device, which is not read.
  case notRegular
  /// More bytes than were asked for.
  case tooLarge
}

extension Descriptor {
  /// Reads a file below this folder.
  func readFile(_ path: some Collection<UInt8>, upTo limit: Int) throws(SystemError) -> WholeFile {
    try openFile(path).readWhole(upTo: limit)
  }

  /// Reads all of an open file that nothing has been read from yet.
  func readWhole(upTo limit: Int) throws(SystemError) -> WholeFile {
    let status = try status()
    guard status.kind == .regular else { return .notRegular }
    guard status.size <= limit, let bytes = try readAll(expecting: status.size, upTo: limit)
    else { return .tooLarge }
    return .whole(bytes, status)
  }

  /// Reads a file from where it stands to its end; nil if it holds more than `limit` bytes.
  ///
  /// One read is enough where the file still has the `expected` size, which is nearly always.
  private func readAll(expecting expected: Int, upTo limit: Int) throws(SystemError) -> [UInt8]? {
    // Room for one byte more, so that a file that has grown shows.
    var bytes = try readChunk(expected + 1)
    if bytes.count == expected { return bytes }
    while bytes.count <= limit {
      let chunk = try readChunk(65_536)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
    return nil
  }

  private func readChunk(_ capacity: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      do throws(SystemError) {
        count = try calling { read(number, buffer.baseAddress, capacity) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes, however many calls that takes.
  func writeAll(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = try calling {
        bytes.withUnsafeBytes { buffer in
          let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
          return write(number, rest.baseAddress, rest.count)
        }
      }
      if count == 0 { throw SystemError(code: EIO) }
      written += count
    }
  }

  /// Makes the disk keep what was written, or a folder's names; where it cannot be asked, nothing.
  func sync() throws(SystemError) {
    do throws(SystemError) {
      #if canImport(Darwin)
        try calling { fcntl(number, F_FULLFSYNC) }
      #else
        try calling { fsync(number) }
      #endif
    } catch  where error.isUnsupported {
      return
    }
  }
}

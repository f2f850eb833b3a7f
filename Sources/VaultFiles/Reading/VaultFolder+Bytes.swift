import Findings

extension VaultFolder {
  /// The largest file of which the bytes are read, whatever they are.
  private static let largestBytes = 64_000_000

  /// The bytes of a file, text or not; nil where there is none.
  package func bytes(of path: NotePath) throws(VaultError) -> [UInt8]? {
    let file: WholeFile
    do throws(SystemError) {
      file = try descriptor.readFile(path.bytes, upTo: Self.largestBytes)
    } catch .absent {
      return nil
    } catch {
      throw .failed(path, reason: error.reason)
    }
    switch file {
    case .whole(let bytes, _): return bytes
    case .notRegular: throw .notAFile(path)
    case .tooLarge:
      throw .failed(path, reason: "it is larger than \(Self.largestBytes / 1_000_000) MB")
    }
  }
}

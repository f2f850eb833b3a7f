import Findings

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Held by the one run that writes notes; the system lets go of it when the process ends, however
/// that happens.
///
/// Whoever reads and then writes holds it from before the reading, so that of two runs at once the
/// second sees what the first has written. Only reading needs no lock.
struct WritersLock {
  private let file: SharedDescriptor

  /// How long another run is waited for, in steps of a millisecond: they are done in a moment.
  static let patience = 10_000

  /// Waits for its turn.
  init(in folder: borrowing Descriptor, patience: Int) throws(VaultError) {
    do throws(SystemError) {
      // Who is next holds this one, so that runs that follow one another fast keep nobody waiting.
      let turn = SharedDescriptor(try folder.openOrCreateFile("turn".utf8, mode: 0o600))
      try Self.wait(for: turn.descriptor, patience)
      file = SharedDescriptor(try folder.openOrCreateFile("lock".utf8, mode: 0o600))
      try Self.wait(for: file.descriptor, patience)
      withExtendedLifetime(turn) {}
    } catch .busy {
      throw .busy
    } catch {
      throw .failed(StateFolder.path(of: "lock"), reason: error.reason)
    }
  }

  private static func wait(
    for file: borrowing Descriptor, _ patience: Int
  ) throws(SystemError) {
    switch file.lock(LOCK_EX, patience: patience) {
    // Without locks two runs may refuse each other's change, and nothing is lost.
    case .held, .unsupported: return
    case .busy: throw .busy
    }
  }
}

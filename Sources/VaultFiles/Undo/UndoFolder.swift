import Days
import Findings

/// The folder `.vault/undo`, in which each run that changed notes has a folder of its own.
final class UndoFolder: Sendable {
  private let folder: Descriptor

  private static let path = StateFolder.path(of: "undo")

  /// Opens it, and makes it where it is missing.
  init(in state: borrowing Descriptor) throws(VaultError) {
    do throws(SystemError) {
      try state.makeFolder("undo".utf8, mode: 0o700)
      folder = try state.openFolder("undo".utf8)
    } catch {
      throw Self.failure(error)
    }
  }

  /// Opens it where it is there.
  init?(presentIn state: borrowing Descriptor) {
    guard let folder = try? state.openFolder("undo".utf8) else { return nil }
    self.folder = folder
  }

  /// The ids of the runs that are kept, oldest first.
  func ids() throws(VaultError) -> [RunID] {
    try names().compactMap { RunID(String(decoding: $0, as: UTF8.self)) }.sorted()
  }

  /// The folders in it, in the order of their names.
  func folders() throws(VaultError) -> [RunFolder] {
    var folders: [RunFolder] = []
    for name in try names() {
      if let folder = try open(name) { folders.append(folder) }
    }
    return folders
  }

  /// The folder of a run; nil where there is none.
  func open(_ name: [UInt8]) throws(VaultError) -> RunFolder? {
    do throws(SystemError) {
      return RunFolder(name: name, folder: SharedDescriptor(try folder.openFolder(name)))
    } catch .absent {
      return nil
    } catch .notAFolder {
      return nil
    } catch {
      throw Self.failure(error)
    }
  }

  /// A new folder for the next run, named after its day.
  ///
  /// No name comes before that of an earlier run, whatever day that was of: the last in order is the
  /// last that was made, which is what `vault undo` takes back.
  func makeRun(on day: Day) throws(VaultError) -> RunFolder {
    guard let last = try ids().last, last.day >= day else {
      return try makeRun(named: RunID(day: day, number: 1).description)
    }
    return try makeRun(named: RunID(day: last.day, number: last.number + 1).description)
  }

  /// A folder for a run, made where it is missing.
  func makeRun(named name: String) throws(VaultError) -> RunFolder {
    let name = Array(name.utf8)
    return try Self.attempt { () throws(SystemError) in
      try folder.makeFolder(name, mode: 0o700)
      return RunFolder(name: name, folder: SharedDescriptor(try folder.openFolder(name)))
    }
  }

  /// Removes a run with all that it keeps.
  func remove(_ run: RunFolder) {
    run.removeAll()
    folder.removeFolder(run.name)
  }

  private func names() throws(VaultError) -> [[UInt8]] {
    try Self.attempt { () throws(SystemError) in try folder.names() }
  }

  /// Does something in this folder, of which a failure is told with its path.
  static func attempt<Result>(
    _ body: () throws(SystemError) -> Result
  ) throws(VaultError) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw failure(error)
    }
  }

  /// Why something in this folder could not be done.
  static func failure(_ error: SystemError) -> VaultError {
    switch error {
    case .notAFolder, .link: .outsideVault(path)
    default: .failed(path, reason: error.reason)
    }
  }
}

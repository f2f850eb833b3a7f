import Findings

/// A change to one file of the vault, with all that the file is known to hold before it.
package enum FileChange: Hashable, Sendable {
  /// The file gets other bytes.
  case replace(NotePath, from: [UInt8], with: [UInt8])
  /// A new file, in folders that are made for it; never over another.
  case create(NotePath, [UInt8])
  /// The file gets a new name, and other bytes if `with` is not what it holds; never over another.
  case move(NotePath, to: NotePath, from: [UInt8], with: [UInt8])
  /// The file goes; what it holds is kept among what can be undone.
  case remove(NotePath, from: [UInt8])

  /// The file as it is named before the change.
  package var path: NotePath {
    switch self {
    case .replace(let path, _, _), .create(let path, _), .move(let path, _, _, _),
      .remove(let path, _):
      path
    }
  }

  /// Where the file is afterwards, if that is elsewhere.
  var destination: NotePath? {
    if case .move(_, let path, _, _) = self { path } else { nil }
  }

  /// What the file holds before; nil where there is none.
  var before: [UInt8]? {
    switch self {
    case .replace(_, let bytes, _), .move(_, _, let bytes, _), .remove(_, let bytes): bytes
    case .create: nil
    }
  }

  /// What it holds afterwards; nil where it is gone.
  var after: [UInt8]? {
    switch self {
    case .replace(_, _, let bytes), .move(_, _, _, let bytes), .create(_, let bytes): bytes
    case .remove: nil
    }
  }
}

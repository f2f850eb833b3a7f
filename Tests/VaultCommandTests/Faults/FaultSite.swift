/// One system call of a command, and what is done to it.
struct FaultSite: Hashable, CustomStringConvertible {
  let call: String
  /// Counts the calls of this name at this place, from 1.
  let number: Int
  /// The file or folder that the call is given, from the root of the vault; nil where it is looked for
  /// among all calls of its name.
  let place: String?
  let fault: Fault
  /// The call as strace printed it.
  let line: String

  enum Fault: Hashable {
    /// The process is killed at it.
    case kill
    /// A signal that can be handled comes at it.
    case signal(String)
    /// It fails.
    case error(String)
  }

  /// As strace's `inject` has it.
  var injection: String {
    let what =
      switch fault {
      case .kill: "signal=KILL"
      case .signal(let name): "signal=\(name)"
      case .error(let name): "error=\(name)"
      }
    return "\(call):\(what):when=\(number)"
  }

  /// Whether nothing on the disk changes by the call: which thread makes it is not the same in every run.
  var isReading: Bool { call == "read" || call == "openat" && !line.contains("O_CREAT") }

  var description: String {
    let line = line.replacing(/<[^>]*\/vault(?<path>\/[^>]*)?>/) { "<\($0.output.path ?? "/")>" }
    return "\(injection) at \(line)"
  }

  /// The calls that read or change files, with the errors that a disk can give.
  static let errors: [String: [String]] = [
    "openat": ["EACCES", "ENOSPC", "EROFS", "EMFILE", "EINTR"],
    "read": ["EIO", "EINTR"],
    "write": ["ENOSPC", "EIO", "EINTR", "EDQUOT"],
    "fsync": ["EIO", "ENOSPC", "EINVAL"],
    "renameat": ["EIO", "EXDEV"],
    "renameat2": ["ENOSPC", "EINVAL", "ENOSYS", "EIO", "EROFS", "EXDEV"],
    "linkat": ["EPERM", "ENOSPC", "EIO"],
    "unlinkat": ["EACCES", "EIO"],
    "mkdir": ["EACCES", "ENOSPC", "EROFS"],
    "mkdirat": ["EACCES", "ENOSPC", "EROFS"],
    "fchmod": ["EPERM", "EROFS"],
    "fchown": ["EPERM"],
    "flock": ["EAGAIN", "ENOLCK", "EINTR"],
  ]

  /// All faults at the calls of a trace that have to do with a folder.
  static func all(in trace: [String], of folder: String) -> [FaultSite] {
    var counts: [[String]: Int] = [:]
    return trace.flatMap { line -> [FaultSite] in
      let thread = String(line.prefix { $0.isNumber })
      let name = line.drop { $0.isNumber }.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber }
      let call = String(name)
      guard let errors = errors[call], line.contains(call + "(") else { return [] }
      // strace counts for each thread, and of a call with a path only those with that path.
      let place = place(of: line, in: folder)
      counts[[thread, call], default: 0] += 1
      if let place { counts[[thread, call, place], default: 0] += 1 }
      let number = counts[[thread, call] + (place.map { [$0] } ?? [])] ?? 0
      // A path from the root is not in the folder because the process is.
      let named = line.replacing(/AT_FDCWD<[^>]*>, "\//) { _ in "\"/" }
      guard named.contains(folder) else { return [] }
      return ([.kill, .signal("TERM")] + errors.map(Fault.error)).map {
        FaultSite(call: call, number: number, place: place, fault: $0, line: line)
      }
    }
  }

  /// What the first file or folder among the arguments is, as strace's `-P` finds it: one that is open,
  /// or the whole path of one.
  private static func place(of line: String, in folder: String) -> String? {
    let open = line.firstMatch(of: /\(\d+<(?<path>[^>]*)>/)?.output.path
    let named = line.firstMatch(of: /\((AT_FDCWD<[^>]*>, )?"(?<path>\/[^"]*)"/)?.output.path
    guard let path = open ?? named else { return nil }
    // strace writes letters that are not ASCII as numbers; names of a merge are others in each run.
    guard path.hasPrefix(folder), !path.contains("\\"), !path.contains(".vault-merge-") else {
      return nil
    }
    return String(path.dropFirst(folder.count))
  }
}

/// One system call of a command, and what is done to it.
struct FaultSite: Hashable, CustomStringConvertible {
  let call: String
  /// Counts the calls of this name, from 1.
  let number: Int
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
    "mkdirat": ["EACCES", "ENOSPC", "EROFS"],
    "fchmod": ["EPERM", "EROFS"],
    "fchown": ["EPERM"],
    "flock": ["EWOULDBLOCK", "ENOLCK", "EINTR"],
  ]

  /// All faults at the calls of a trace that have to do with a folder.
  static func all(in trace: [String], of folder: String) -> [FaultSite] {
    var counts: [String: Int] = [:]
    return trace.flatMap { line -> [FaultSite] in
      let name = line.drop { $0.isNumber }.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber }
      let call = String(name)
      guard let errors = errors[call], line.contains(call + "(") else { return [] }
      counts[call, default: 0] += 1
      let number = counts[call] ?? 0
      guard line.contains(folder) else { return [] }
      return ([.kill, .signal("TERM")] + errors.map(Fault.error)).map {
        FaultSite(call: call, number: number, fault: $0, line: line)
      }
    }
  }
}

#if canImport(Glibc)
  import CFileCalls
  import Glibc

  extension TemporaryVault {
    /// Gives a file an extended attribute; false where the disk has none of that kind.
    func setAttribute(_ attribute: String, _ value: [UInt8], of name: String) -> Bool {
      setxattr("\(path)/\(name)", attribute, value, value.count, 0) == 0
    }

    /// The value of an extended attribute; nil where there is none.
    func attribute(_ attribute: String, of name: String) -> [UInt8]? {
      var value = [UInt8](repeating: 0, count: 1_000)
      let length = getxattr("\(path)/\(name)", attribute, &value, value.count)
      return length < 0 ? nil : Array(value[..<length])
    }
  }
#else
  extension TemporaryVault {
    /// These tests are of Linux's calls; on a Mac the system's own copying of attributes is used.
    func setAttribute(_ attribute: String, _ value: [UInt8], of name: String) -> Bool { false }

    func attribute(_ attribute: String, of name: String) -> [UInt8]? { nil }
  }
#endif

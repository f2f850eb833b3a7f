import Findings
import Testing
import VaultFiles
import VaultSettings

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Whether the tests run as root, whom permissions do not stop.
let isRoot = geteuid() == 0

#if canImport(Glibc)
  private let openFileLimit = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  private let fileSizeLimit = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
#else
  private let openFileLimit = RLIMIT_NOFILE
  private let fileSizeLimit = RLIMIT_FSIZE
#endif

/// Each in a process of its own, because limits and masks are the process's.
@Suite("Under the limits of the system")
struct LimitTests {
  @Test("Four files that may be opened are enough to list and read a deep vault")
  func openFiles() async {
    await #expect(processExitsWith: .success) {
      let vault = try TemporaryVault()
      var folder = "d"
      for _ in 0..<50 {
        try vault.makeFolder(folder)
        for number in 0..<3 { try vault.makeFile("\(folder)/\(number).md") }
        folder += "/d"
      }
      var usual = rlimit()
      #expect(getrlimit(openFileLimit, &usual) == 0)
      // Some files are open already, for the test itself.
      let lastOpen = (0..<1_000).last { fcntl($0, F_GETFD) != -1 } ?? 2
      var few = rlimit(rlim_cur: rlim_t(lastOpen) + 5, rlim_max: usual.rlim_max)
      #expect(setrlimit(openFileLimit, &few) == 0)
      defer { setrlimit(openFileLimit, &usual) }

      let opened = try vault.open()
      let listing = try opened.list(Settings())
      #expect(listing.files.count == 150 && listing.findings.isEmpty)
      for file in listing.files {
        #expect(opened.read(file) == .text(Array("a note\n".utf8)))
      }
    }
  }

  @Test("A write that does not fit leaves the old file and nothing else")
  func fileSize() async {
    await #expect(processExitsWith: .success) {
      let vault = try TemporaryVault()
      try vault.makeFile("x.md", "old")
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1_000, rlim_max: 1_000)
      #expect(setrlimit(fileSizeLimit, &limit) == 0)
      let path = NotePath("x.md")
      let reason = "it is larger than the disk or a limit allows"
      #expect(throws: VaultError.failed(path, reason: reason)) {
        try vault.open().write(
          [UInt8](repeating: 0x61, count: 5_000), to: path, replacing: Array("old".utf8))
      }
      #expect(vault.text("x.md") == "old")
      #expect(vault.names() == [".vault", "x.md"])
      #expect(vault.names(in: ".vault/undo") == [])
    }
  }

  @Test("A new file has the mode that the user's mask asks for, and the old mode is kept under any")
  func mask() async {
    await #expect(processExitsWith: .success) {
      let vault = try TemporaryVault()
      try vault.makeFile("old.md", "old", mode: 0o664)
      let folder = try vault.open()
      umask(0o077)
      try folder.write(Array("new".utf8), to: NotePath("new.md"), replacing: nil)
      try folder.write(Array("new".utf8), to: NotePath("old.md"), replacing: Array("old".utf8))
      #expect(try vault.mode("new.md") == 0o600)
      #expect(try vault.mode("old.md") == 0o664)
      umask(0)
      try folder.write(Array("new".utf8), to: NotePath("open.md"), replacing: nil)
      #expect(try vault.mode("open.md") == 0o644)
    }
  }
}

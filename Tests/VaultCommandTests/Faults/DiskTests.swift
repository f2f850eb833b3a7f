import Foundation
import Testing

/// Disks that are full or read-only: real ones, mounted where no other process sees them.
@Suite("Full and read-only disks", .enabled(if: Disk.isThere, "\(Disk.skipped)"))
struct DiskTests {
  private static let note = "# Ada\n\n## Log\n\n- 2026-10-02: coffee\n"
  private static let logged = note.replacing("## Log\n\n", with: "## Log\n\n- 2026-11-21: tea\n")

  @Test("On a disk of any small size a note is old and that is said, or it is new")
  func full() async throws {
    var statuses: Set<Int32> = []
    for size in stride(from: 8, through: 96, by: isSoaking ? 4 : 8) {
      let copy = try VaultCopy(of: "empty")
      let disk = copy.folder.appending(path: "disk")
      try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: false)
      try Data(Self.note.utf8).write(to: copy.folder.appending(path: "Ada.md"))
      let result = try await Disk.run(
        "mount -t tmpfs -o size=\(size)k none disk && mkdir disk/People"
          + " && cp Ada.md disk/People && cd disk"
          + " && { vault log ada tea --date 2026-11-21; status=$?;"
          + " cat People/Ada.md; ls -A People; exit $status; }", in: copy)
      statuses.insert(result.status)
      let expected = result.status == 0 ? Self.logged : Self.note
      #expect(result.output == expected + "Ada.md\n", "\(size) kB: \(result.error)")
      #expect(result.status == 0 || result.error.contains("the disk is full"), "\(size) kB")
    }
    #expect(statuses == [0, 2], "sizes that are too small, and one that is enough")
  }

  private static let writing = [
    "set maya city Porto", "snooze maya 3 weeks", "done maya samples", "new Ada",
    "introduce maya tom --log asked", "rename maya Maya_King", "review", "init", "apply",
  ]

  @Test("So it is with every command that writes: all files are old, or all are new")
  func fullForAll() async throws {
    let copy = try VaultCopy(of: "small")
    _ = try await copy.run(
      "vault review --date 2026-11-21 > /dev/null 2>&1; rm -r .vault;"
        + " sed -i.sed 's/^- \\[ \\]/- [x]/' Reviews/2026-11-21.md; rm Reviews/*.sed; mkdir disk")
    let few = ["rename maya Maya_King", "review", "apply"]
    for command in isSoaking ? Self.writing : few {
      let sizes = stride(from: 48, through: 120, by: 4).map(String.init)
      // For each size that holds the notes: the status, and one sum over all files.
      let result = try await Disk.run(
        "for size in \(sizes.joined(separator: " ")); do"
          + " mount -t tmpfs -o size=${size}k none disk;"
          + " if cp -R People Ideas Journal *.md vault.yaml Templates disk 2> /dev/null"
          + (command == "review" ? "" : " && cp -R Reviews disk 2> /dev/null")
          + "; then (cd disk; vault \(command) --no-index --date 2026-11-21 > /dev/null 2> ../said;"
          + " status=$?; grep -q \"disk is full\" ../said && status=full;"
          + " echo $status $(find . -type f ! -path \"./.vault/*\" -exec md5sum {} + | LC_ALL=C sort"
          + " | md5sum)); fi; umount disk; done", in: copy)
      let lines = Set(result.output.split(separator: "\n"))
      #expect(lines.contains { $0.hasPrefix("full ") }, "\(command): \(lines) \(result.error)")
      // One outcome where there was room, and one where there was not.
      #expect(lines.count == 2, "\(command): \(lines)")
    }
  }

  @Test("On a read-only disk everything can be read, and writing says why not")
  func readOnly() async throws {
    let copy = try VaultCopy(of: "small")
    let before = try copy.contents()
    for command in [
      "list", "show maya", "why maya", "review --stdout", "index", "today", "undo --list",
    ] {
      let usual = try await VaultCopy(of: "small").run("vault \(command) --date 2026-11-21")
      let result = try await Disk.run(
        "mount --bind . . && mount -o remount,ro,bind . && cd \"$PWD\""
          + " && vault \(command) --date 2026-11-21", in: copy)
      #expect(result.status == usual.status, "\(command): \(result.error)")
      #expect(result.output == usual.output, "\(command)")
    }
    for command in Self.writing + ["log maya tea", "undo"] where command != "apply" {
      let result = try await Disk.run(
        "mount --bind . . && mount -o remount,ro,bind . && cd \"$PWD\""
          + " && vault \(command) --date 2026-11-21 > /dev/null", in: copy)
      #expect(result.status == 2, "\(command): \(result.error)")
      if command != "undo" { #expect(result.error.contains("the disk is read-only"), "\(command)") }
    }
    #expect(try copy.contents() == before)
  }
}

/// Mounts of our own, which only root may make, and not in every container.
enum Disk {
  /// Whether this machine lets us.
  static let isThere: Bool = {
    guard geteuid() == 0 else { return false }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "unshare -m mount -t tmpfs none /mnt"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// Why tests are skipped where it does not.
  static let skipped = "needs root, Linux, and leave to mount"

  /// Runs a line of the shell where what it mounts is seen by nobody else.
  static func run(_ line: String, in copy: VaultCopy) async throws -> Shell.Result {
    try await copy.run("unshare -m sh -c '\(line)'")
  }
}

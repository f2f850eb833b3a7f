import Findings

/// One pass over the folders of a vault, with one of them open at a time.
struct FolderWalk {
  private(set) var files: [NoteFile] = []
  private(set) var findings: [Finding] = []
  private(set) var copies: [ConflictCopy] = []
  /// Symbolic links with the name of a note; where they lead can be said in the end.
  private(set) var links: [NotePath] = []
  /// The names of the notes that have more than one, somewhere on the disk.
  private(set) var hardLinked: [FileIdentity: [NotePath]] = [:]

  private let vault: VaultFolder
  private let ignored: IgnoredPaths
  private var pending: [Folder] = []
  /// What has the name of a note in the folder that is open.
  private var named: [NotePath] = []

  /// How deep folders are walked; nobody makes deeper ones by hand.
  static let deepest = 100

  private struct Folder {
    /// The path with a `/` at its end; empty for the root.
    let path: [UInt8]
    /// How many folders it lies in.
    let depth: Int
  }

  init(of vault: VaultFolder, ignoring ignored: IgnoredPaths) {
    self.vault = vault
    self.ignored = ignored
  }

  /// Walks all folders; throws only where the root cannot be listed.
  mutating func run() throws(SystemError) {
    try visit(Folder(path: [], depth: 0))
    while let folder = pending.popLast() {
      do throws(SystemError) {
        try visit(folder)
      } catch {
        report(.unreadable, folder.path.dropLast(), "cannot be listed: \(error.reason)")
      }
    }
  }

  private mutating func visit(_ folder: Folder) throws(SystemError) {
    var entries = try FolderEntries(of: folder.path.dropLast(), in: vault.descriptor)
    let first = files.count
    named.removeAll(keepingCapacity: true)
    let ending = Result { () throws(SystemError) in try meetAll(in: folder, &entries) }
    let statuses = entries.statuses(of: named.map { $0.bytes[folder.path.count...] })
    for (note, status) in zip(named, statuses) { meetNote(note, status) }
    for found in findTwins(among: files[first...], nameStart: folder.path.count) {
      let message = "differs from \(found.twin.fileName) only in case or in the form of its letters"
      report(.twinName, found.path.bytes[...], message)
    }
    // What was listed before a fault is there.
    try ending.get()
  }

  private mutating func meetAll(
    in folder: Folder, _ entries: inout FolderEntries
  ) throws(SystemError) {
    let nameStart = folder.path.count
    while let entry = try entries.next() {
      let path = folder.path + entry.name
      if ignored.contains(path, nameStart: nameStart) { continue }
      if entries.kind(of: entry) == .folder {
        meetFolder(path, nameStart: nameStart, depth: folder.depth + 1)
      } else {
        meetFile(path, nameStart: nameStart, in: entries)
      }
    }
  }

  private mutating func meetFolder(_ path: [UInt8], nameStart: Int, depth: Int) {
    let name = path[nameStart...]
    if name.first == UInt8(ascii: ".") { return }
    if isNoteName(name) {
      report(.folderNamedAsNote, path[...], "a folder with the name of a note")
    }
    if depth > Self.deepest || path.count > longestPath {
      report(.pathTooLong, path[...], "too deep down to be read, with all that is in it")
    } else {
      pending.append(Folder(path: path + [UInt8(ascii: "/")], depth: depth))
    }
  }

  private mutating func meetFile(
    _ path: [UInt8], nameStart: Int, in entries: borrowing FolderEntries
  ) {
    switch FileKind(path[nameStart...]) {
    case .note:
      named.append(NotePath(bytes: path))
    case .copy(let copy):
      let isBeside = entries.holds(copy.original)
      let original = NotePath(bytes: path[..<nameStart] + copy.original)
      if copy.sign == .sure || copy.sign == .sureBesideOriginal && isBeside {
        copies.append(ConflictCopy(path: NotePath(bytes: path), original: original))
        let gone = isBeside ? "" : ", which is not there any more"
        report(
          .conflictCopy, path[...], "a sync or merge tool's copy of \(original.fileName)\(gone)")
        return
      }
      if isBeside {
        report(.perhapsCopy, path[...], "perhaps iCloud's copy of \(original.fileName)")
      }
      named.append(NotePath(bytes: path))
    case .placeholder(for: let note) where !entries.holds(note):
      report(.evicted, path[..<nameStart] + note, "in iCloud and not on this machine")
    case .placeholder, .temporary, .other:
      break
    }
  }

  private mutating func meetNote(_ note: NotePath, _ found: Result<FileStatus, SystemError>) {
    let status: FileStatus
    switch found {
    case .success(let found): status = found
    case .failure(let error):
      return report(.unreadable, note.bytes[...], "cannot be looked at: \(error.reason)")
    }
    switch status.kind {
    case .regular where note.bytes.count > longestPath:
      report(.pathTooLong, note.bytes[...], "too deep down to be read")
    case .regular where status.isEvicted:
      report(.evicted, note.bytes[...], "in iCloud and not on this machine")
    case .regular:
      files.append(NoteFile(note, status))
      if status.linkCount > 1 { hardLinked[status.identity, default: []].append(note) }
    case .link:
      links.append(note)
    case .pipe:
      report(.notARegularFile, note.bytes[...], "a named pipe, not a file")
    case .socket:
      report(.notARegularFile, note.bytes[...], "a socket, not a file")
    case .device:
      report(.notARegularFile, note.bytes[...], "a device, not a file")
    case .folder:
      break
    }
  }

  private mutating func report(_ code: FindingCode, _ path: ArraySlice<UInt8>, _ message: String) {
    findings.append(Finding(code, in: NotePath(bytes: Array(path)), at: .start, message))
  }
}

import Findings

extension VaultFolder {
  /// The largest file that is read, in bytes.
  package static let largestFile = 5_000_000

  /// Reads a file of the listing.
  package func read(_ file: NoteFile) -> FileContent {
    read(file.path)
      ?? .refused(Finding(.unreadable, in: file.path, at: .start, "gone since it was listed"))
  }

  /// Whether something has a path, whatever it is and whether it can be read or not.
  package func holds(_ path: NotePath) -> Bool {
    descriptor.holds(path.bytes)
  }

  /// Reads a file by its path; nil where there is none.
  ///
  /// Links are not followed, and what is not a regular file is not read. May be called from several
  /// threads at once.
  package func read(_ path: NotePath) -> FileContent? {
    func refused(_ code: FindingCode, _ message: String) -> FileContent {
      .refused(Finding(code, in: path, at: .start, message))
    }
    do throws(SystemError) {
      switch try descriptor.readFile(path.bytes, upTo: Self.largestFile) {
      case .whole(let bytes, _):
        return FileContent(bytes, of: path)
      case .notRegular:
        return refused(.notARegularFile, "not a file")
      case .tooLarge:
        return refused(.tooLarge, "larger than \(Self.largestFile / 1_000_000) MB")
      }
    } catch .absent {
      return nil
    } catch {
      return refused(.unreadable, "cannot be read: \(error.reason)")
    }
  }
}

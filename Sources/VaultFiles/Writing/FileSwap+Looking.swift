import Findings

extension FileSwap {
  /// What the temporary file turns out to be.
  enum Seen {
    /// What it is known to be, and nobody is about to change it.
    case known
    case other
    /// Another program has it open for writing: what it will hold is not known yet.
    case beingWritten
    case absent
  }

  /// Looks whether the temporary file is what is known of it.
  ///
  /// Once it has a name that only we know, no other program can open it; so who has it open now is
  /// all that may still write to it.
  func look(for known: FileContents?) -> Seen {
    do throws(SystemError) {
      let file = try source.folder.descriptor.openFile(temporary)
      if file.isBeingWritten { return .beingWritten }
      let content = try file.readWhole(upTo: VaultFolder.largestFile)
      guard let known, case .whole(let bytes, _) = content, known.match(bytes)
      else { return .other }
      return .known
    } catch .absent {
      return .absent
    } catch {
      return .other
    }
  }

  /// Whether the temporary file is the new one, which nobody needs unless it takes its place.
  var temporaryIsOurs: Bool { look(for: after) == .known }

  /// Whether a temporary file is still there.
  var hasLeftovers: Bool {
    source.folder.descriptor.holds(temporary)
      || source.folder.descriptor.holds(Descriptor.steppingStone(of: temporary))
  }

  /// Removes the temporary file where it is the new one; a file that somebody else wrote stays.
  func discardTemporary() {
    if hasTemporary, temporaryIsOurs { removeTemporary() }
  }

  /// Removes the temporary file, whatever it holds.
  func removeTemporary() {
    source.folder.descriptor.remove(temporary)
  }

  /// Gives what came out of the place of the note a name that a person finds, and tells of it; nil where
  /// even that cannot be done, or where it is only ours.
  func keepAside() -> VaultError? {
    if temporaryIsOurs { return nil }
    let folder = source.folder
    for number in 1...1_000 {
      let aside = source.path.aside(number)
      guard let name = aside.bytes.split(separator: UInt8(ascii: "/")).last else { return nil }
      do throws(SystemError) {
        try folder.descriptor.rename(temporary, toNew: name, in: folder.descriptor)
        return .savedTwice(source.path, kept: aside)
      } catch .exists {
        continue
      } catch {
        return nil
      }
    }
    return nil
  }
}

extension WriteTarget {
  /// Gives the file another place, which must be free.
  func rename(to other: WriteTarget) throws(VaultError) {
    do throws(SystemError) {
      do throws(SystemError) {
        try folder.descriptor.rename(name, toNew: other.name, in: other.folder.descriptor)
      } catch .exists {
        try folder.descriptor.rename(name, toSame: other.name, in: other.folder.descriptor)
      }
    } catch .exists {
      throw .taken(other.path)
    } catch .absent {
      throw .changed(path)
    } catch {
      throw .failed(path, reason: error.reason)
    }
  }
}

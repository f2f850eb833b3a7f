import Findings

/// What the name of a file says about it.
enum FileKind: Hashable {
  /// `X.md` or `X.markdown`, in any case.
  case note
  /// A note's copy, as sync and merge tools name them.
  case copy(CopyName)
  /// iCloud's placeholder for a note whose content is not on this machine.
  case placeholder(for: [UInt8])
  /// A file that an editor or sync tool keeps for a while.
  case temporary
  /// Anything else.
  case other

  /// Reads the name of a file.
  init(_ name: ArraySlice<UInt8>) {
    if isNoteName(name), name.first != UInt8(ascii: ".") {
      self = isTemporaryName(name) ? .temporary : CopyName(name).map(Self.copy) ?? .note
    } else if let note = Self.evictedNote(of: name) {
      self = .placeholder(for: note)
    } else if let copy = CopyName(besideMerged: name) {
      self = .copy(copy)
    } else {
      self = isTemporaryName(name) ? .temporary : .other
    }
  }

  /// The name of the placeholder that iCloud leaves for a note.
  static func placeholder(of note: some Collection<UInt8>) -> [UInt8] {
    [UInt8(ascii: ".")] + note + ".icloud".utf8
  }

  /// The note that `.NAME.md.icloud` stands for.
  private static func evictedNote(of name: ArraySlice<UInt8>) -> [UInt8]? {
    guard name.hasPrefix("."), name.hasSuffix(".icloud") else { return nil }
    let note = name.dropFirst().dropLast(7)
    return isNoteName(note) ? Array(note) : nil
  }
}

extension NotePath {
  /// Whether a file of this name is a note, not the copy that a sync tool makes or an editor's file.
  package var isNamedAsNote: Bool {
    FileKind(bytes.split(separator: UInt8(ascii: "/")).last ?? []) == .note
  }
}

/// Whether a file's name ends in `.md` or `.markdown`, in any case, after something else.
func isNoteName(_ name: ArraySlice<UInt8>) -> Bool {
  noteExtensionLength(of: name) > 0
}

/// The length of `.md` or `.markdown` at the end of a file's name; 0 where there is none.
func noteExtensionLength(of name: ArraySlice<UInt8>) -> Int {
  if name.count > 3, name.hasSuffix(".md", ignoringCase: true) { return 3 }
  if name.count > 9, name.hasSuffix(".markdown", ignoringCase: true) { return 9 }
  return 0
}

/// The name of a copy of a note, as sync and merge tools make them where two versions met.
struct CopyName: Hashable {
  /// The name of the file that it is a copy of, in the same folder.
  let original: [UInt8]
  let sign: Sign

  /// How surely the name says that the file is a copy.
  enum Sign: Hashable {
    /// No person would name a note like this.
    case sure
    /// Sure where the original is beside it; else a note.
    case sureBesideOriginal
    /// A note; where the original is beside it, perhaps a copy.
    case perhaps
  }

  /// The name of a note, read as that of a copy.
  init?(_ name: ArraySlice<UInt8>) {
    let stem = name.dropLast(noteExtensionLength(of: name))
    // Every such name ends in one of these, and hardly any other does.
    guard let last = stem.last, last == UInt8(ascii: ")") || last.isDigit || last.isUppercase
    else { return nil }
    let known: (stem: ArraySlice<UInt8>, sign: Sign)? =
      if let stem = Self.beforeBracket(stem) ?? Self.beforeDate(stem) ?? Self.beforeRole(stem) {
        (stem, .sure)
      } else if let stem = Self.beforeComputer(stem) {
        (stem, .sureBesideOriginal)
      } else if stem.hasSuffix(" 2") {
        (stem.dropLast(2), .perhaps)
      } else {
        nil
      }
    guard let known, !known.stem.isEmpty else { return nil }
    original = Array(known.stem + name[stem.endIndex...])
    sign = known.sign
  }

  /// `X.md.orig`, which merge tools leave beside `X.md`.
  init?(besideMerged name: ArraySlice<UInt8>) {
    guard name.hasSuffix(".orig"), isNoteName(name.dropLast(5)) else { return nil }
    original = Array(name.dropLast(5))
    sign = .sure
  }

  /// Dropbox, Nextcloud, ownCloud, Obsidian: `X (Peter's conflicted copy 2026-11-20)`.
  private static func beforeBracket(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard stem.hasSuffix(")"), let open = stem.lastIndex(of: UInt8(ascii: "(")),
      stem[..<open].hasSuffix(" "),
      // The C can be either.
      stem[open...].firstRange(of: "onflicted copy") != nil
    else { return nil }
    return stem[..<open].dropLast()
  }

  /// Syncthing: `X.sync-conflict-20261120-101112-ABCDEF7`; Nextcloud: `X_conflict-20261120-101112`.
  private static func beforeDate(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for mark in [".sync-conflict-", "_conflict-"] {
      if let found = stem.firstRange(of: mark),
        stem[found.upperBound...].prefix(15).fits("00000000-000000")
      {
        return stem[..<found.lowerBound]
      }
    }
    return nil
  }

  /// The merge tools of git: `X_LOCAL_123`.
  private static func beforeRole(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let end = stem.lastIndex(where: { !$0.isDigit }) else { return nil }
    let head = stem[...end]
    let mark = ["_BACKUP_", "_BASE_", "_LOCAL_", "_REMOTE_"].first { head.hasSuffix($0) }
    return mark.map { head.dropLast($0.utf8.count) }
  }

  /// OneDrive adds the computer's name: `X-DESKTOP-ABC123`, as Windows itself names computers.
  private static func beforeComputer(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for mark in ["-DESKTOP-", "-LAPTOP-", "-WIN-"] {
      if let found = stem.firstRange(of: mark), found.upperBound < stem.endIndex,
        stem[found.upperBound...].allSatisfy({ $0.isDigit || $0.isUppercase })
      {
        return stem[..<found.lowerBound]
      }
    }
    return nil
  }
}

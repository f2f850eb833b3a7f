import Findings

/// A name and another of the same folder that a Mac or a sync tool takes for the same: they differ
/// only in case or in their Unicode form.
struct TwinName: Hashable {
  let path: NotePath
  let twin: NotePath
}

/// Finds the twins among the files of one folder, whose names begin at `nameStart` of their paths;
/// each of two has an entry.
func findTwins(among files: ArraySlice<NoteFile>, nameStart: Int) -> [TwinName] {
  let hashes = files.map { foldedHash($0.path.bytes[nameStart...]) }
  var seen: Set<Int> = []
  seen.reserveCapacity(hashes.count)
  let repeated = Set(hashes.filter { !seen.insert($0).inserted })
  if repeated.isEmpty { return [] }

  let suspects = zip(files, hashes).filter { repeated.contains($1) }.map(\.0.path)
  let groups = Dictionary(grouping: suspects) { folded($0.bytes[nameStart...]) }
  return groups.values.flatMap { group in
    group.compactMap { path in
      group.filter { $0 != path }.min().map { TwinName(path: path, twin: $0) }
    }
  }
}

/// The same number for all names that are twins, and hardly ever for others.
private func foldedHash(_ name: ArraySlice<UInt8>) -> Int {
  // Nearly all names are ASCII, and need no text to be made of them.
  if name.allSatisfy({ $0 < 0x80 }) { return hash(name) }
  let text = folded(name)
  // KELVIN SIGN, for one, becomes an ordinary k.
  return text.utf8.allSatisfy { $0 < 0x80 } ? hash(text.utf8) : text.hashValue
}

/// FNV-1a of the bytes in lower case.
private func hash(_ bytes: some Sequence<UInt8>) -> Int {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes {
    hash = (hash ^ UInt64(byte.lowercased)) &* 0x100_0000_01b3
  }
  return Int(truncatingIfNeeded: hash)
}

/// The name in lower case; equality of text does the rest, since it disregards the Unicode form.
///
/// Bytes that are not UTF-8 are shown as numbers, so that two such names are not taken for one.
private func folded(_ name: ArraySlice<UInt8>) -> String {
  String(validating: name, as: UTF8.self)?.lowercased() ?? "\(Array(name))"
}

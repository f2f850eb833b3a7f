import Findings

/// What a run did to one file, as it is noted down before it is done.
package struct ChangeRecord: Hashable, Sendable {
  /// The number under which the old version is kept.
  let number: Int
  /// The name of the temporary file beside the note.
  let temporary: [UInt8]
  /// The file before the change.
  package let path: NotePath
  /// Where it was moved to; nil where it stayed.
  package let destination: NotePath?
  let before: ContentMark?
  let after: ContentMark?

  /// What kind of change it was.
  package enum Kind: String, Sendable {
    case replaced, created, moved, removed
  }

  /// What kind of change it was.
  package var kind: Kind {
    if destination != nil { return .moved }
    if before == nil { return .created }
    return after == nil ? .removed : .replaced
  }

  /// Where the file is since.
  package var place: NotePath { destination ?? path }

  /// Whether an old version was kept: not of a new file, nor of one that was only moved.
  var keepsOld: Bool { before != nil && before != after }
}

extension ChangeRecord {
  init(of swap: FileSwap, number: Int) {
    self.init(
      number: number, temporary: swap.temporary, path: swap.source.path,
      destination: swap.destination?.path, before: swap.before?.mark, after: swap.after?.mark)
  }

  /// One line, its parts with spaces between: `replaced 1 .vault-2026-11-21-1-1.tmp OLD NEW PATH`.
  var line: [UInt8] {
    let marks = [before, after].map { $0?.description ?? "-" }
    let text = [kind.rawValue, "\(number)", String(decoding: temporary, as: UTF8.self)] + marks
    let paths = [path, destination].compactMap(\.self).map { escapedPath($0.bytes) }
    return Array((text.map { Array($0.utf8) } + paths).joined(separator: " ".utf8))
  }

  /// Reads a line; nil for what no line of ours says.
  init?(line: ArraySlice<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: " ")).map { Array($0) }
    guard parts.count == 6 || parts.count == 7 else { return nil }
    let words = parts.map { String(decoding: $0, as: UTF8.self) }
    let marks = words[3...4].map { ContentMark($0) }
    guard let number = Int(words[1]) else { return nil }
    self.init(
      number: number, temporary: parts[2], path: NotePath(bytes: unescapedPath(parts[5])),
      destination: parts.count == 7 ? NotePath(bytes: unescapedPath(parts[6])) : nil,
      before: marks[0], after: marks[1])
    guard kind.rawValue == words[0] else { return nil }
  }
}

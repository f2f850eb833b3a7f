/// A line without its end.
typealias Line = [UInt8]

/// What merges texts line by line: git.
package protocol LineMerging: Sendable {
  /// Merges three texts; what both sides changed stands between marks of `marks` characters, with what
  /// it was before if `showingBase`.
  func merge(
    _ texts: ThreeWay<[UInt8]>, marks: Int, showingBase: Bool
  ) async throws -> LineMergeResult
}

/// What came of merging texts.
package struct LineMergeResult: Hashable, Sendable {
  package let text: [UInt8]
  package let hasConflict: Bool

  package init(text: [UInt8], hasConflict: Bool) {
    self.text = text
    self.hasConflict = hasConflict
  }
}

/// A part of a merged text: lines, or what both sides changed differently.
enum MergedPart: Equatable {
  case lines([Line])
  case conflict(ThreeWay<[Line]>)
}

extension [MergedPart] {
  /// The lines, where nothing is in conflict.
  var settledLines: [Line]? {
    var lines: [Line] = []
    for part in self {
      guard case .lines(let more) = part else { return nil }
      lines += more
    }
    return lines
  }

  var hasConflict: Bool { settledLines == nil }

  /// All lines, what is in conflict between git's marks.
  func lines(marks: Int) -> [Line] {
    func mark(_ character: Character, _ label: String = "") -> Line {
      Line((String(repeating: character, count: marks) + label).utf8)
    }
    return flatMap { part in
      switch part {
      case .lines(let lines): lines
      case .conflict(let sides):
        [mark("<", " ours")] + sides.ours + [mark("=")] + sides.theirs + [mark(">", " theirs")]
      }
    }
  }
}

extension [Line] {
  /// The lines as a text in which each ends with a line feed.
  var text: [UInt8] { flatMap { $0 + [UInt8(ascii: "\n")] } }

  /// The lines of a text, each of which ends with a line feed.
  init(text: [UInt8]) {
    self = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Line.init)
    if last?.isEmpty == true { removeLast() }
  }
}

extension Line {
  /// Whether nothing is to be seen on it.
  var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}

import Findings

/// The difference of two versions of a file as `diff -u` writes it.
package struct UnifiedDiff: Hashable, Sendable {
  private let path: NotePath
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private let isNewFile: Bool
  private let isGone: Bool

  /// The lines of context around a change.
  private static let context = 3

  /// - Parameters:
  ///   - old: nil for a file that there was not.
  ///   - new: nil for a file that goes.
  package init(from old: [UInt8]?, to new: [UInt8]?, of path: NotePath) {
    self.path = path
    self.old = Self.lines(of: old ?? [])
    self.new = Self.lines(of: new ?? [])
    isNewFile = old == nil
    isGone = new == nil
  }

  package var isEmpty: Bool { old == new }

  /// The whole of it; nothing where nothing changed.
  package var text: String {
    guard !isEmpty else { return "" }
    // A tab ends a name that holds blanks, for patch and git alike.
    let name = path.text + (path.text.contains(" ") ? "\t" : "")
    return "--- \(isNewFile ? "/dev/null" : "a/\(name)")\n"
      + "+++ \(isGone ? "/dev/null" : "b/\(name)")\n"
      + hunks().map(text).joined()
  }

  /// Lines with their line ends.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start...offset])
      start = offset + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// One line of the difference.
  private struct Step {
    let mark: Character
    let line: ArraySlice<UInt8>
    /// The lines of either side before this one.
    let oldBefore: Int
    let newBefore: Int
  }

  /// All lines of both sides, in their order.
  private func steps() -> [Step] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var steps: [Step] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        steps.append(Step(mark: "-", line: old[left], oldBefore: left, newBefore: right))
        left += 1
      } else if inserted.contains(right) {
        steps.append(Step(mark: "+", line: new[right], oldBefore: left, newBefore: right))
        right += 1
      } else {
        steps.append(Step(mark: " ", line: new[right], oldBefore: left, newBefore: right))
        left += 1
        right += 1
      }
    }
    return steps
  }

  /// The changes with the lines around them, joined where these meet.
  private func hunks() -> [ArraySlice<Step>] {
    let steps = steps()
    var ranges: [Range<Int>] = []
    for (place, step) in steps.enumerated() where step.mark != " " {
      let range = max(0, place - Self.context)..<min(steps.count, place + Self.context + 1)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges.map { steps[$0] }
  }

  private func text(of hunk: ArraySlice<Step>) -> String {
    guard let first = hunk.first else { return "" }
    let oldCount = hunk.count { $0.mark != "+" }
    let newCount = hunk.count { $0.mark != "-" }
    let header =
      "@@ -\(span(first.oldBefore, oldCount)) +\(span(first.newBefore, newCount)) @@\n"
    return header + hunk.map(text).joined()
  }

  /// `12,3`, or `12` for one line; a side without lines names the line before.
  private func span(_ before: Int, _ count: Int) -> String {
    let start = count == 0 ? before : before + 1
    return count == 1 ? "\(start)" : "\(start),\(count)"
  }

  private func text(of step: Step) -> String {
    let line = String(decoding: step.line, as: UTF8.self)
    return step.line.last == UInt8(ascii: "\n")
      ? "\(step.mark)\(line)" : "\(step.mark)\(line)\n\\ No newline at end of file\n"
  }
}

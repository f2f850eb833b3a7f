import Findings

/// Whether a line is one that git leaves in a file where a merge needs a person.
package func isConflictMarker(_ line: some BidirectionalCollection<UInt8>) -> Bool {
  let first = line.first ?? 0
  guard
    [UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "|")].contains(first),
    line.prefix(7).count == 7, line.prefix(7).allSatisfy({ $0 == first })
  else { return false }
  let rest = line.dropFirst(7)
  return rest.isEmpty
    ? first == UInt8(ascii: "=") || first == UInt8(ascii: "|") : rest.first == 0x20
}

/// The first conflict marker in a block, as a fault.
func conflictMarker(in source: SourceText, _ range: Range<Int>) -> Fault? {
  guard !range.isEmpty, source.bytes[range].contains(UInt8(ascii: "<")) else { return nil }
  let lines = source.line(at: range.lowerBound)...source.line(at: range.upperBound - 1)
  for line in lines {
    let written = source.range(ofLine: line)
    guard isConflictMarker(source.bytes[written]), source.bytes[written].first == UInt8(ascii: "<")
    else { continue }
    return Fault(
      code: .conflictMarker, offset: written.lowerBound,
      message: "git left a conflict here that is not settled")
  }
  return nil
}

/// The changes that a run makes all together or not at all, as they are noted down.
struct BatchRecord: Hashable {
  /// Counts the batches of a run.
  let number: Int
  let changes: [ChangeRecord]

  init(number: Int, changes: [ChangeRecord]) {
    self.number = number
    self.changes = changes
  }

  /// The name of the file that holds it while the changes are being made.
  static let pending = Array("pending".utf8)

  /// The name of the file that holds it once they are made.
  var name: [UInt8] { Array("changes-\(number)".utf8) }

  /// A line with the number, one for each change, and `end`: without that it was cut off.
  var bytes: [UInt8] {
    let lines = [Array("batch \(number)".utf8)] + changes.map(\.line) + [Self.end]
    return lines.flatMap { $0 + "\n".utf8 }
  }

  /// Reads a record; nil where it was not written to its end.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first, let last = lines.last, last.elementsEqual(Self.end),
      first.starts(with: "batch ".utf8),
      let number = Int(String(decoding: first.dropFirst(6), as: UTF8.self))
    else { return nil }
    let changes = lines.dropFirst().dropLast().map { ChangeRecord(line: $0) }
    guard !changes.contains(nil) else { return nil }
    self.init(number: number, changes: changes.compactMap(\.self))
  }

  private static let end = Array("end".utf8)
}

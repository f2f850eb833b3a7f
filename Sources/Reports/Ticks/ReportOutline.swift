import VaultReview

/// A report taken apart: each line that we wrote, with what a person put to it.
struct ReportOutline {
  /// One line of ours with what belongs to it.
  struct Part {
    enum Kind: Hashable {
      /// The heading of the page, and the words below it.
      case opening
      case heading
      case item
      /// A line without a box: an item that is not ticked, or `…and 4 more`.
      case line
    }

    let kind: Kind
    /// What makes it the same part in another version of the report: an id, a title, the line itself.
    let key: String
    /// The line as it stands.
    var line: String
    /// The lines below it that we wrote.
    var details: [String] = []
    /// The lines below it that a person wrote, with the blank lines between.
    var theirs: [String] = []

    var task: TaskLine? { kind == .item ? TaskLine(line) : nil }
  }

  /// The lines of the front matter, fences included.
  private(set) var head: [String] = []
  var parts: [Part] = []
  /// What tells our lines from theirs.
  var digests: LineDigests
  /// What a person wrote before the first line of ours.
  var preface: [String] = []

  /// Takes a report apart.
  ///
  /// - Parameter known: lines that are ours where the report does not say so itself, as reports did not
  ///   once.
  init(_ bytes: [UInt8], known: LineDigests = LineDigests(of: [])) {
    var lines = ReportLines.split(bytes)
    if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") {
      head = Array(lines[...end])
      lines.removeSubrange(...end)
    }
    var digests = LineDigests(statedIn: lines)
    digests.formUnion(known)
    self.digests = digests
    var blanks = 0
    for line in lines where !LineDigests.isStatement(line) {
      if line.trimmedOfBlanks.isEmpty {
        blanks += 1
        continue
      }
      take(line, blanks: blanks)
      blanks = 0
    }
  }

  private mutating func take(_ line: String, blanks: Int) {
    if let part = part(of: line) {
      parts.append(part)
    } else if !parts.isEmpty, isDetail(line) {
      parts[parts.count - 1].details.append(line)
    } else if parts.isEmpty {
      preface += [String](repeating: "", count: blanks) + [line]
    } else {
      parts[parts.count - 1].theirs += [String](repeating: "", count: blanks) + [line]
    }
  }

  /// Nil for a line that belongs to the one before it.
  private func part(of line: String) -> Part? {
    if let task = TaskLine(line) {
      let isFirst = !parts.contains { $0.kind == .item && $0.key == task.id }
      return isFirst ? Part(kind: .item, key: task.id, line: line) : nil
    }
    if line.hasPrefix("# Review · ") { return Part(kind: .opening, key: "title", line: line) }
    if let title = Self.title(of: line) { return Part(kind: .heading, key: title, line: line) }
    guard digests.contains(line), !line.hasPrefix(" ") else { return nil }
    let isSummary = parts.last?.kind == .opening && !line.hasPrefix("- ")
    return Part(kind: isSummary ? .opening : .line, key: isSummary ? "summary" : line, line: line)
  }

  private func isDetail(_ line: String) -> Bool {
    line.hasPrefix("  - ") && digests.contains(line)
  }

  /// The title of a section of ours: `## Reach out`, `### Waiting for them`.
  private static func title(of line: String) -> String? {
    let words = line.drop { $0 == "#" }
    guard (2...3).contains(line.count - words.count), words.hasPrefix(" ") else { return nil }
    let title = String(words.dropFirst()).trimmedOfBlanks
    return SectionID.allCases.contains { $0.title == title } ? title : nil
  }
}

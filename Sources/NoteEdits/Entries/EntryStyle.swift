import Findings
import NoteSyntax
import People

/// The marks around date and kind, taken from an entry that stands in the note already.
struct EntryStyle {
  /// What stands before the date: `- **`.
  var opening: String
  /// What stands between date and words: `** — `; `: ` where the example shows nothing usable.
  var behindDate: String
  /// What closes the date where no words follow.
  var closing: String
  /// The brackets around a kind, and what parts it from the words.
  var kindOpening = ""
  var kindClosing = ", "
  /// Whether the kind begins with a capital.
  var isCapitalized = false

  /// The style where the note has no entry yet.
  static let plainItem = EntryStyle(opening: "- ", behindDate: ": ", closing: "")

  init(opening: String, behindDate: String, closing: String) {
    self.opening = opening
    self.behindDate = behindDate
    self.closing = closing
  }

  /// The style of an entry of the note.
  init(of site: LogLayout.Site, in read: ReadNote, isItem: Bool) {
    let source = read.source
    let line = source.range(ofLine: source.line(at: site.date.lowerBound))
    let before = read.note.text(line.lowerBound..<site.date.lowerBound)
    let behind = read.note.text(site.date.upperBound..<max(site.date.upperBound, site.textStart))
    let usual = isItem ? ": " : " "
    let isPlain = Self.isPlain(before: before, behind: behind)
    opening = isPlain ? before : before.filter { !"*_[]".contains($0) }
    let marks = isPlain ? String(behind.prefix { "*_]".contains($0) }) : ""
    closing = marks
    let separator = behind.dropFirst(marks.count)
    let hasWords = site.textStart < line.upperBound && !site.isEmphasized
    // Behind `: - ` the dash belongs to the words.
    let isOne = separator.count { $0 != " " && $0 != "\t" } < 2
    behindDate = isPlain && hasWords && isOne && separator.last == " " ? behind : marks + usual
    readKind(of: site, in: read, line)
  }

  /// Whether the marks can be written around another day: a weekday, a time or a link to the day's note
  /// cannot.
  private static func isPlain(before: String, behind: String) -> Bool {
    let isOpenedAndClosed =
      before.count { $0 == "*" || $0 == "_" } - (before.hasPrefix("* ") ? 1 : 0)
      == behind.count { $0 == "*" || $0 == "_" }
      && before.contains("[[") == behind.contains("]]")
    return isOpenedAndClosed && !before.contains("/")
      && behind.unicodeScalars.allSatisfy { "*_] :,—–-|.\t".unicodeScalars.contains($0) }
  }

  /// `(call) — ` and `call | ` as the example has them.
  private mutating func readKind(of site: LogLayout.Site, in read: ReadNote, _ line: Range<Int>) {
    let entry = read.facts.entries.first { $0.day == site.day && $0.line == site.lines.lowerBound }
    guard site.cells.isEmpty, let kind = entry?.kind,
      site.textStart + kind.utf8.count <= line.upperBound
    else { return }
    let words = read.note.text(site.textStart..<line.upperBound)
    let isBracketed = words.hasPrefix("(")
    let word = words.drop { "(*_".contains($0) }
    guard word.lowercased().hasPrefix(kind) else { return }
    isCapitalized = word.first?.isUppercase == true
    let rest = word.dropFirst(kind.count)
    let separator = rest.dropFirst(isBracketed ? 1 : 0).prefix { " :,—–-|.".contains($0) }
    guard isBracketed == rest.hasPrefix(")"), rest.first?.isLetter != true else { return }
    kindOpening = isBracketed ? "(" : ""
    let isUsable = separator.count > 1 && separator.hasSuffix(" ") && separator.first != "."
    kindClosing =
      (isBracketed ? ")" : "") + (isUsable ? String(separator) : isBracketed ? " " : ", ")
  }

  /// Date, kind and words on one line.
  func line(date: String, kind: String?, words: String) -> String {
    let shown = kind.map(capitalized)
    switch (shown, words.isEmpty) {
    case (nil, true): return opening + date + closing
    case (nil, false): return opening + date + behindDate + words
    case (let kind?, true):
      let bracket = kindOpening.isEmpty ? "" : ")"
      return opening + date + behindDate + kindOpening + kind + bracket
    case (let kind?, false):
      return opening + date + behindDate + kindOpening + kind + kindClosing + words
    }
  }

  private func capitalized(_ kind: String) -> String {
    isCapitalized ? kind.prefix(1).uppercased() + kind.dropFirst() : kind
  }
}

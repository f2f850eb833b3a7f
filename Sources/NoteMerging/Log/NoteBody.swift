import Days
import Findings
import NoteSyntax
import People
import Properties
import VaultSettings

/// An entry of a log with its lines.
struct WrittenEntry: Equatable {
  /// The shape that an entry is written in; entries of one shape stand in one list.
  enum Shape: Hashable {
    case heading(Int)
    case item(indent: Int)
    case row, line
  }

  let day: Day
  let shape: Shape
  let lines: [Line]
  /// The first line without the date.
  let opening: Line

  /// What is written counts.
  static func == (left: WrittenEntry, right: WrittenEntry) -> Bool { left.lines == right.lines }
}

/// A part of a note below its front matter, with the blank lines before it.
struct BodyUnit: Equatable {
  enum Content: Equatable {
    case line(Line)
    /// The number of the entry in its note.
    case entry(Int)
  }

  var gap: [Line]
  let content: Content
}

/// A note in parts: front matter, then lines and entries.
struct NoteBody {
  let frontMatter: FrontMatterParts?
  private(set) var units: [BodyUnit] = []
  private(set) var entries: [WrittenEntry] = []
  /// The blank lines at the end.
  private(set) var end: [Line] = []

  /// Nil where the note cannot be understood: the front matter is broken, or git left a conflict in it.
  init?(_ lines: [Line], at path: NotePath, settings: Settings) {
    let isOdd = { (line: Line) in
      line.contains(SkeletonLine.mark) || line.contains(0)
        || isConflictMarker(line) && [UInt8(ascii: "<"), UInt8(ascii: ">")].contains(line.first)
    }
    guard !lines.contains(where: isOdd) else { return nil }
    let note = Note(lines.text, at: path)
    var first = 1
    if let frontMatter = note.frontMatter {
      guard let parts = FrontMatterParts(of: note, frontMatter) else { return nil }
      self.frontMatter = parts
      first = note.line(at: frontMatter.range.upperBound)
    } else {
      frontMatter = nil
    }
    read(lines, from: first, note, LogLayout(note, settings: settings).sites)
  }

  private mutating func read(
    _ lines: [Line], from first: Int, _ note: Note, _ sites: [LogLayout.Site]
  ) {
    var gap: [Line] = []
    var sites = sites[...]
    var number = first
    while number <= lines.count {
      let line = lines[number - 1]
      if let site = sites.first, site.lines.lowerBound == number {
        sites.removeFirst()
        let last = min(site.lines.upperBound, lines.count)
        units.append(BodyUnit(gap: gap, content: .entry(entries.count)))
        entries.append(
          WrittenEntry(site, Array(lines[(number - 1)..<last]), in: note))
        gap = []
        number = last + 1
        continue
      }
      if line.isBlank {
        gap.append(line)
      } else {
        units.append(BodyUnit(gap: gap, content: .line(line)))
        gap = []
      }
      number += 1
    }
    end = gap
  }
}

extension WrittenEntry {
  fileprivate init(_ site: LogLayout.Site, _ lines: [Line], in note: Note) {
    let line = note.source.range(ofLine: note.line(at: site.date.lowerBound))
    day = site.day
    self.lines = lines
    opening = Line(
      note.source.bytes[line.lowerBound..<site.date.lowerBound]
        + note.source.bytes[site.date.upperBound..<max(site.date.upperBound, line.upperBound)])
    switch note.blocks[site.blocks.lowerBound].kind {
    case .heading(let level): shape = .heading(level)
    case .item:
      let indent = lines.first?.prefix { $0 == 0x20 || $0 == 0x09 }.count ?? 0
      shape = .item(indent: indent)
    case .tableRow: shape = .row
    default: shape = .line
    }
  }
}

import Findings
import NoteSyntax
import People

/// How a person writes the log of a note, as its newest entry shows.
struct LogHabit {
  /// What an entry is.
  enum Shape: Hashable {
    /// `- 2026-10-02: call, about the grant`
    case item(depth: Int)
    /// `### 2026-10-02 Coffee`
    case heading(level: Int)
    /// A date on a line of its own, with a list below.
    case line
    case row
  }

  let shape: Shape
  /// The entries written like the newest one, in its section, in the order of the note.
  let run: [LogLayout.Site]
  let newest: LogLayout.Site
  let isNewestFirst: Bool
  /// Whether blank lines part the entries.
  let isLoose: Bool

  /// Nil where the note has no entry yet.
  init?(_ read: ReadNote, _ layout: LogLayout) {
    guard let newest = layout.sites.max(by: { $0.day < $1.day }) else { return nil }
    self.newest = newest
    let shape = Shape(of: newest, in: read.note)
    let section = layout.section(of: newest)
    let run = layout.sites.filter {
      Shape(of: $0, in: read.note) == shape && layout.section(of: $0) == section
    }
    self.shape = shape
    self.run = run
    let steps = zip(run, run.dropFirst())
    let rising = steps.count { $0.day < $1.day }
    isNewestFirst = rising <= steps.count { $0.day > $1.day }
    isLoose = Self.isLoose(run, shape, in: read)
  }

  /// Of a single entry the shape decides: headings stand apart, items do not.
  private static func isLoose(
    _ run: [LogLayout.Site], _ shape: Shape, in read: ReadNote
  ) -> Bool {
    if shape == .row { return false }
    guard run.count > 1 else {
      if case .item = shape { return false }
      return true
    }
    return run.dropFirst().contains { read.isBlank($0.lines.lowerBound - 1) }
  }
}

extension LogHabit.Shape {
  fileprivate init(of site: LogLayout.Site, in note: Note) {
    let block = note.blocks[site.blocks.lowerBound]
    switch block.kind {
    case .heading(let level): self = .heading(level: level)
    case .tableRow: self = .row
    case .item: self = .item(depth: block.depth)
    default: self = .line
    }
  }
}

extension LogLayout {
  /// The section that holds an entry, by the block of its heading.
  fileprivate func section(of site: Site) -> Int? {
    sections.last { $0.block < site.blocks.lowerBound }?.block
  }
}

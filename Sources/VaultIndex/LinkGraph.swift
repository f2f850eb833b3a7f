import Days
import Findings
import People

/// Where the links of all notes lead, and back: followed when somebody asks, as no review does.
final class LinkGraph: Sendable {
  /// The links of a note, and the places elsewhere that name it.
  struct Ends {
    var links: [ResolvedLink] = []
    var mentions: [Mention] = []
  }

  private let followed: Once<[NotePath: Ends]>

  init(_ notes: [NoteFacts], names: NameTable) {
    followed = Once { Self.follow(notes, names) }
  }

  func ends(of note: NotePath) -> Ends { followed.value[note] ?? Ends() }

  private static func follow(_ notes: [NoteFacts], _ names: NameTable) -> [NotePath: Ends] {
    var ends: [NotePath: Ends] = [:]
    for (position, note) in notes.enumerated() {
      let present = note.present
      for link in note.links {
        let found = names.positions(of: link.target, from: note.path)
        let target = found?.count == 1 ? found?.first : nil
        let path = target.map { notes[$0].path }
        ends[note.path, default: Ends()].links.append(
          ResolvedLink(target: link.target, path: path, line: link.line))
        guard let path, target != position, !present.contains(link.range.lowerBound) else {
          continue
        }
        let mention = Mention(day: link.day, path: note.path, line: link.line)
        if ends[path]?.mentions.last != mention {
          ends[path, default: Ends()].mentions.append(mention)
        }
      }
    }
    return ends
  }
}

extension NoteFacts {
  /// Where the links to those stand who were there: that is no mention.
  fileprivate var present: Set<Int> {
    Set(entries.lazy.filter(\.isContact).flatMap(\.with).map(\.range.lowerBound))
  }
}

/// A place that names a person without saying that we met.
package struct Mention: Hashable, Sendable {
  /// The day of the entry or note that holds it.
  package let day: Day?
  package let path: NotePath
  /// The line, counted from 1.
  package let line: Int

  package init(day: Day?, path: NotePath, line: Int) {
    self.day = day
    self.path = path
    self.line = line
  }
}

/// A link as written, and the note it leads to.
package struct ResolvedLink: Hashable, Sendable {
  /// The target as written, without heading, block and shown text.
  package let target: String
  /// Nil where it leads to no note, or to more than one.
  package let path: NotePath?
  /// The line, counted from 1.
  package let line: Int

  package init(target: String, path: NotePath?, line: Int) {
    self.target = target
    self.path = path
    self.line = line
  }
}

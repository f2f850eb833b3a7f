import Days
import Findings
import People
import Reports
import VaultIndex
import VaultKit
import VaultReview

/// One person on a page, for a terminal: what to know before writing to them.
struct PersonPage {
  let person: Person
  let standing: Standing
  let day: Day
  /// All of the entries and mentions, not the last few.
  let isFull: Bool
  let layout: TextLayout

  /// Entries on a page that is not full.
  static let shownEntries = 3

  init(of listed: ListedPerson, on day: Day, isFull: Bool, layout: TextLayout) {
    person = listed.person
    standing = listed.standing
    self.day = day
    self.isFull = isFull
    self.layout = layout
  }

  /// The page, ending with a line end.
  var text: String {
    let parts = [head, facts, entries, promises(mine: true), promises(mine: false), todos, outlook]
    return parts.filter { !$0.isEmpty }.joined(separator: [""]).map { $0 + "\n" }.joined()
  }

  private var head: [String] {
    let star = person.profile.isStarred ? " ★" : ""
    return layout.lines([
      StyledWords(person.name + star, .person), StyledWords("  "),
      StyledWords(person.path.text, .quiet, isWhole: true),
    ]) + layout.lines([StyledWords(state)])
  }

  /// As in: kindred, last contact 8 August (15 weeks ago), every 6 weeks, due since 19 September.
  private var state: String {
    var parts = [person.profile.isKindred ? "kindred" : "not on your list"]
    if let last = standing.lastContact?.day {
      parts.append("last contact \(last.words(on: day)) (\(last.distanceWords(on: day)))")
    } else {
      parts.append("not yet spoken")
    }
    guard person.profile.isKindred else { return parts.joined(separator: ", ") }
    parts.append(standing.cadence)
    if let resting = standing.resting {
      parts.append(resting)
    } else if let due = standing.due {
      parts.append("due \(due <= day ? "since" : "on") \(due.words(on: day))")
    }
    return parts.joined(separator: ", ")
  }

  private var facts: [String] {
    PersonFacts(of: person.profile, on: day).rows.flatMap { row in
      layout.lines([StyledWords(row.words)], after: row.label.padded(toColumns: 15))
    }
  }

  private var outlook: [String] {
    var lines: [String] = []
    let rhythm = Rhythm(of: person, on: day)
    if !rhythm.isEmpty { lines.append("Rhythm, 12 months: \(rhythm.blocks)") }
    if !person.mentions.isEmpty {
      let places = isFull ? ":" : ""
      lines.append("Named in \(plural(person.mentions.count, "other place"))\(places)")
    }
    if isFull {
      lines += person.mentions.flatMap { mention in
        layout.lines([StyledWords("\(mention.path.text):\(mention.line)", .quiet)], after: "  ")
      }
    }
    return lines
  }
}

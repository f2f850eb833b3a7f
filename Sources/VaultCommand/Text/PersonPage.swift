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
  let brief: MeetingBrief
  let day: Day
  /// Everything there is, not what fits on a screen.
  let isFull: Bool
  let layout: TextLayout

  init(
    of listed: ListedPerson, _ brief: MeetingBrief, on day: Day, isFull: Bool, layout: TextLayout
  ) {
    person = listed.person
    standing = listed.standing
    self.brief = brief
    self.day = day
    self.isFull = isFull
    self.layout = layout
  }

  /// The page, ending with a line end.
  var text: String {
    let parts = [
      head, isFull ? facts : gist, entries, changes, promises(mine: true), promises(mine: false),
      requests, todos, outlook,
    ]
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
    if person.profile.died == nil { parts.append(standing.cadence) }
    if let resting = standing.resting {
      parts.append(resting)
    } else if let due = standing.due {
      parts.append("due \(due <= day ? "since" : "on") \(due.words(on: day))")
    }
    return parts.joined(separator: ", ")
  }

  private var facts: [String] {
    (PersonFacts(of: person.profile, on: day).rows + [("You both know", bothKnow)])
      .filter { !$0.words.isEmpty }.flatMap { row($0.label, $0.words) }
  }

  /// A labelled line, and what follows of it below its words.
  func row(_ label: String, _ words: String) -> [String] {
    layout.lines([StyledWords(words)], after: label.padded(toColumns: 15))
  }

  private var outlook: [String] {
    var lines: [String] = []
    if let words = brief.balance.words(on: day) { lines += row("Balance", words) }
    if !brief.rhythm.isEmpty { lines.append("Rhythm, 12 months: \(brief.rhythm.blocks)") }
    guard !person.mentions.isEmpty else { return lines }
    let places = isFull ? ":" : ""
    lines.append("Named in \(plural(person.mentions.count, "other place"))\(places)")
    guard isFull else { return lines }
    return lines
      + person.mentions.flatMap { mention in
        layout.lines([StyledWords("\(mention.path.text):\(mention.line)", .quiet)], after: "  ")
      }
  }
}

import Days
import Findings
import VaultReview

/// A review for a terminal.
package struct TextReport: Sendable {
  private let layout: TextLayout

  /// - Parameter width: the columns of the terminal; fewer than 20 are taken for 20.
  package init(width: Int, palette: Palette) {
    layout = TextLayout(width: width, palette: palette)
  }

  /// The whole page, ending with a line end.
  package func text(of review: Review) -> String {
    var lines = layout.lines([StyledWords("Review · \(review.day.words)", .heading)])
    if !review.summary.isEmpty {
      lines += layout.lines(review.summary.flatMap { $0.styled + [StyledWords(" ")] })
    }
    for section in review.sections { lines += [""] + self.lines(of: section) }
    if let next = Self.next(after: review) { lines += [""] + layout.lines(next.styled) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Why someone is in the review or not, a line for each rule.
  package func text(of verdicts: [Verdict]) -> String {
    let lines = verdicts.flatMap { verdict in
      let title = StyledWords("\(verdict.section.title): ", .heading)
      let answer = StyledWords(verdict.isIncluded ? ": yes" : ": no")
      return layout.lines([title] + verdict.why.styled + [answer], hanging: "  ")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(of section: ReviewSection) -> [String] {
    let title = layout.lines([StyledWords(section.id.title, .heading)])
    let items = section.items.prefix(section.shown).flatMap(lines)
    let more = section.more.map { layout.lines($0.styled, after: "  ") } ?? []
    return title + items + more
  }

  /// A phrase on one line, cut where it is longer than that.
  package func line(of phrase: Phrase) -> String {
    let lines = layout.narrowed(by: 2).lines(phrase.styled)
    return (lines.first ?? "") + (lines.count > 1 ? " …" : "") + "\n"
  }

  /// What a question about people comes to.
  package func text(of answer: PeopleAnswer) -> String {
    let parts = answer.parts.map { part in
      let title = part.title.map { layout.lines([StyledWords($0, .heading)]) } ?? []
      return title + part.items.flatMap(lines)
        + part.draft.flatMap { layout.lines([StyledWords($0)], after: "  ") }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: [""]).map { $0 + "\n" }.joined()
  }

  private func lines(of item: ReviewItem) -> [String] {
    let reason = item.reason.isEmpty ? [] : [StyledWords(" — ")] + item.reason.styled
    let words = item.text.styled + reason + item.sources.prefix(Self.sourcesShown).flatMap(\.styled)
    return layout.lines(words, after: "  - ")
      + item.details.flatMap { layout.lines($0.styled, after: "      ") }
  }

  private func lines(of item: AnswerItem) -> [String] {
    layout.lines(
      item.text.styled + item.sources.prefix(Self.sourcesShown).flatMap(\.styled), after: "  - ")
      + item.reasons.flatMap { reason in
        layout.lines(reason.words.styled + (reason.source?.styled ?? []), after: "      ")
      }
  }

  /// So many places are named behind an item; the rest is in its notes.
  private static let sourcesShown = 2

  /// What to do before writing to someone; nil where nobody is waiting.
  private static func next(after review: Review) -> Phrase? {
    guard review.sections.contains(where: { $0.id == .reachOut || $0.id == .drifting }) else {
      return nil
    }
    return """
      \(command: "vault show NAME") to read before you write, \(command: "vault why NAME") for the \
      numbers.
      """
  }
}

extension Source {
  fileprivate var styled: [StyledWords] {
    [StyledWords(" "), StyledWords("(\(path.text):\(line))", .quiet, isWhole: true)]
  }
}

extension Phrase {
  fileprivate var styled: [StyledWords] {
    pieces.flatMap { piece in
      switch piece {
      case .words(let words), .cited(let words, _), .drawn(let words, _): [StyledWords(words)]
      case .person(_, let name): [StyledWords(name, .person)]
      case .page(let words, let url):
        [StyledWords("\(words) "), StyledWords(url, .quiet, isWhole: true)]
      case .command(let command): [StyledWords("`\(command)`", .command, isWhole: true)]
      }
    }
  }
}

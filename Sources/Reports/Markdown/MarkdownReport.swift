import Days
import VaultReview

/// A review as a Markdown file of the vault: to read, to tick, to write into.
package struct MarkdownReport: Sendable {
  private let links: NoteLinks

  package init(links: NoteLinks) {
    self.links = links
  }

  /// The bytes of the whole file.
  ///
  /// The last line tells later which lines are ours, and which a person put in.
  package func bytes(of review: Review) -> [UInt8] {
    let start = Array("---\n\(ReportDigest.author)\nreview: \(review.day)\n".utf8)
    let body = body(of: review)
    let lines = ReportLines.split(Array(body.utf8))
    let statement = LineDigests(of: lines).statement(for: lines)
    let rest = Array("---\n\(body)\n\(statement)\n".utf8)
    return start + Array("\(ReportDigest.line(for: start + rest))\n".utf8) + rest
  }

  /// The lines of a review, to be compared with those of a report that a person has edited.
  package struct Body: Sendable {
    let lines: [String]
  }

  /// The lines of every item, shown or not.
  package func lines(of review: Review) -> Body {
    let items = review.sections.flatMap(\.items).flatMap(lines)
    return Body(lines: items + ReportLines.split(Array(body(of: review).utf8)))
  }

  /// The page below the front matter.
  package func body(of review: Review) -> String {
    let title = "# Review · \(review.day.words)"
    let summary = review.summary.map { $0.markdown(with: links) }.joined(separator: " ")
    let blocks = [title, summary] + zip([nil] + review.sections, review.sections).map(section)
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func section(after previous: ReviewSection?, _ section: ReviewSection) -> String {
    let title = (section.continues(previous) ? "### " : "## ") + section.id.title
    let more = section.more.map { "- \($0.markdown(with: links))" }
    let items = section.items.prefix(section.shown).flatMap(lines)
    return ([title] + items + [more].compactMap(\.self)).joined(separator: "\n")
  }

  private func lines(of item: ReviewItem) -> [String] {
    let reason =
      item.reason.isEmpty ? "" : " — \(item.reason.markdown(with: links, beginsLine: false))"
    let words = item.text.markdown(with: links) + reason
    let line = item.isTask ? "- [ ] \(words) ^\(item.id)" : "- \(words)"
    return [line] + item.details.map { "  - \($0.markdown(with: links))" }
  }
}

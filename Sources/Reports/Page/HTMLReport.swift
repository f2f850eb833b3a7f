import Days
import VaultReview

/// A review as one page for a browser, with everything that it needs in it.
package struct HTMLReport: Sendable {
  private let links: NoteLinks

  package init(links: NoteLinks) {
    self.links = links
  }

  /// The bytes of the whole file.
  package func bytes(of review: Review, with pictures: [Picture] = []) -> [UInt8] {
    PageDigest.stamped(PageTemplates.render(values(of: review, with: pictures)))
  }

  private func values(of review: Review, with pictures: [Picture]) -> PageValues {
    let sections = zip([nil] + review.sections, review.sections).map(values)
    let figures = pictures.map(values)
    var contents = sections.filter { !$0.isPart }.map {
      LinkToSection(anchor: $0.anchor, name: $0.heading)
    }
    if !figures.isEmpty { contents.append(LinkToSection(anchor: "pictures", name: "In pictures")) }
    return PageValues(
      title: "Review · \(review.day.words)", day: review.day.words, style: PageStyle.text,
      summary: review.summary.map { $0.values(with: links) }, contents: contents,
      sections: sections, figures: figures, hasSummary: !review.summary.isEmpty,
      hasContents: contents.count > 1, hasFigures: !figures.isEmpty)
  }

  private func values(
    after previous: ReviewSection?, _ section: ReviewSection
  ) -> SectionValues {
    // A section that shows all it has may still be long.
    let shown = section.more == nil ? min(section.shown, Self.mostItems) : section.shown
    let items = section.items.map(values)
    let rest = items.dropFirst(shown)
    let more = section.more ?? "…and \(items.count - shown) more"
    return SectionValues(
      anchor: section.id.rawValue, heading: section.id.title,
      isPart: section.continues(previous), items: Array(items.prefix(shown)), rest: Array(rest),
      more: more.values(with: links), hasRest: !rest.isEmpty)
  }

  /// So many items of a section are shown before the rest is to be opened.
  private static let mostItems = 20

  private func values(of item: ReviewItem) -> ItemValues {
    ItemValues(
      id: item.id, isTask: item.isTask, text: item.text.values(with: links),
      reason: item.reason.values(with: links), details: item.details.map { $0.values(with: links) },
      hasReason: !item.reason.isEmpty, hasDetails: !item.details.isEmpty)
  }

  private func values(of picture: Picture) -> FigureValues {
    FigureValues(
      caption: picture.caption, name: picture.name,
      drawing: picture.drawing.svg(named: picture.name, caption: picture.caption, isAlone: false),
      columns: picture.table.columns,
      rows: picture.table.rows.compactMap { row in
        let cells = row.map { $0.values(with: links) }
        return cells.first.map { RowValues(head: $0, cells: Array(cells.dropFirst())) }
      })
  }
}

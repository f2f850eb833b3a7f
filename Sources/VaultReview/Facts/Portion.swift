/// What a section says of one kind, and how much of it is shown.
struct Portion {
  let items: [ReviewItem]
  let limit: Int
}

extension Rule {
  /// A section of several kinds of items: of each kind some are shown, and the rest stands behind them.
  func section(of portions: [Portion], in context: ReviewContext) -> ReviewSection? {
    let shown = portions.flatMap { $0.items.prefix($0.limit) }
    let rest = portions.flatMap { $0.items.dropFirst($0.limit) }
    return section(of: shown + rest, showing: shown.count, in: context)
  }

  /// The section of these items, `limit` of them shown.
  func section(
    of items: [ReviewItem], showing limit: Int, in context: ReviewContext
  ) -> ReviewSection? {
    section(of: items, showing: limit, in: context) { more($0, of: items.count) }
  }
}

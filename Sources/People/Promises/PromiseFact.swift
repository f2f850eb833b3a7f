/// A promise as one note tells it, before it is known whom its names mean.
package struct PromiseFact: Hashable, Sendable {
  /// Mine unless the note says otherwise; a name in it may change that.
  package let promise: Promise
  /// Whether the note itself says that it is theirs: `waiting::`, or the heading above.
  package let isWaiting: Bool
  /// `(owner: Tom)`: whoever it names.
  package let owner: String?
  /// The name before a colon at the beginning, and the words behind it.
  package let leadName: String?
  package let leadRest: String
  /// The targets of the links in it.
  package let links: [String]
  /// A task that is no promise: it has neither day nor promise around it.
  package let isTodo: Bool
}

extension PromiseFact {
  /// The same, told once as a task and once as `promised::` or `waiting::`: since the earlier day,
  /// and theirs where one of the two says so.
  func joined(with field: PromiseFact) -> PromiseFact {
    let since = [promise.since, field.promise.since].compactMap(\.self).min()
    let joined = Promise(
      text: promise.text, isMine: promise.isMine, state: promise.state,
      due: promise.due ?? field.promise.due, since: since, done: promise.done,
      isRecurring: promise.isRecurring, path: promise.path, line: promise.line,
      range: promise.range)
    return PromiseFact(
      promise: joined, isWaiting: isWaiting || field.isWaiting, owner: owner, leadName: leadName,
      leadRest: leadRest, links: links, isTodo: false)
  }
}

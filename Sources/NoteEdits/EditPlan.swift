/// What an edit does to the bytes of a note, and what must be true of it afterwards.
struct EditPlan {
  let splices: [Splice]
  /// The bytes, before the edit, of what may be understood in another way behind it; the rest of the
  /// note must say the same.
  let touched: Range<Int>
  /// Whether the note, read again, says what was meant.
  let isMet: (ReadNote) -> Bool
  /// Whether something elsewhere in the note may change from one to the other: a promise that an entry
  /// says is kept.
  var mayFollow: (_ before: String, _ after: String) -> Bool = { _, _ in false }

  /// Nothing to do.
  static var none: EditPlan { EditPlan(splices: [], touched: 0..<0, isMet: { _ in true }) }
}

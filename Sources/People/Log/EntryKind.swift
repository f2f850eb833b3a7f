import VaultSettings

/// The kind of an entry: how we were in touch, or that we were not.
package enum EntryKind {
  /// The built-in kinds, and whether each is contact.
  package static let builtIn: [String: Bool] = [
    "call": true, "coffee": true, "lunch": true, "dinner": true, "drinks": true, "walk": true,
    "chat": true, "meeting": true, "met": true, "visit": true, "letter": true, "email": true,
    "message": true, "text": true, "video": true, "event": true, "party": true,
    // What I learned, what I read of theirs, and that they were not there.
    "note": false, "post": false, "tried": false,
  ]

  /// Whether a word in lower case is a kind, and if so whether it is contact.
  package static func isContact(_ word: String, settings: Settings) -> Bool? {
    settings.kinds[word] ?? builtIn[word]
  }
}

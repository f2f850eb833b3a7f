import Days

/// What `vault.yaml` settles; every setting has a default, and no file is needed.
package struct Settings: Hashable, Sendable {
  /// Folders whose notes are people, at any depth, compared without case and number prefix.
  package var peopleFolders = ["People", "Contacts"]
  /// The folder that reviews are written to.
  package var reviewsFolder = "Reviews"
  /// The note that lists things to pass on, by its path from the root.
  package var shareNote = "Share.md"
  /// Folders and files that are not read, by name or by path from the root.
  package var ignored = ["node_modules", "Attachments"]
  /// Folders that hold templates.
  package var templateFolders = ["Templates", "_templates"]
  /// The cadence of a kindred spirit whose note and groups name none.
  package var cadence = CadenceRule.every(.threeMonths)
  /// The cadence of starred people whose note names none.
  package var starCadence: CadenceRule?
  /// Cadences by tag or group, folded to lower case.
  package var cadences: [String: CadenceRule] = [:]
  /// Kinds of entry beside the built-in ones, in lower case, and whether they are contact.
  package var kinds: [String: Bool] = [:]
  /// Keys in other languages, folded, and the key each stands for.
  package var keys: [String: String] = [:]
  /// Section headings in other words, in lower case, and what the section is.
  package var sections: [String: String] = [:]
  /// Which of the two numbers of `3/10` is the day.
  package var dayOrder: DayOrder?
  /// How people are linked in a report.
  package var linkStyle = LinkStyle.wiki
  /// When an entry that is written brings `last-contact` up to date.
  package var lastContactUpdate = LastContactUpdate.existing
  /// Sections of the review that come first, in this order; the others follow in theirs.
  package var sectionOrder: [String] = []
  /// The numbers of the review's rules.
  package var review = ReviewSettings()

  package init() {}
}

/// When an entry that is written brings the `last-contact` of a note up to date.
package enum LastContactUpdate: String, CaseIterable, Hashable, Sendable {
  /// Where the note has the field.
  case existing
  /// Everywhere: a note without the field gets it.
  case always
  case never
}

/// How a report links to a note.
package enum LinkStyle: String, CaseIterable, Hashable, Sendable {
  /// `[[Name]]`
  case wiki
  /// `[Name](../People/Name.md)`
  case markdown
}

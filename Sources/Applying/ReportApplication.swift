import Days
import Findings
import NoteEdits
import People
import Reports
import VaultIndex
import VaultReview
import VaultSettings

/// A ticked report taken into the notes, item by item: what cannot be done is refused by name, and all
/// else is done.
package struct ReportApplication: Sendable {
  package private(set) var outcomes: [ItemOutcome] = []
  /// The notes that change, by path.
  package private(set) var editors: [NotePath: NoteEditor]
  private let report: TickedReport
  private let settings: Settings

  /// - Parameters:
  ///   - review: the review of the report's day, every item of it, as the notes have it now.
  ///   - earlier: the same as the notes were before an earlier report changed them in the same run; nil
  ///     where none did.
  ///   - editors: the notes that it changes.
  ///   - renamed: what items ask that nothing is found of, should their people's notes have been renamed.
  ///   - bytes: a note as it is on the disk.
  package init(
    of report: TickedReport, to review: Review, before earlier: Review? = nil,
    in index: PeopleIndex,
    links: NoteLinks, settings: Settings, today: Day, editors: [NotePath: NoteEditor] = [:],
    renamed: ([TickedItem]) -> [String: ItemSubject] = { _ in [:] },
    bytes: (NotePath) throws(EditRefusal) -> [UInt8]
  ) {
    self.report = report
    self.settings = settings
    self.editors = editors
    let planner = ItemPlanner(index: index, settings: settings, links: links, today: today)
    let lookup = ItemLookup(
      of: report.items, review, before: earlier, in: index, links: links, renamed: renamed)
    for item in report.items {
      outcomes.append(outcome(of: item, planner, lookup, bytes))
    }
  }

  /// The report with what was done, below each item.
  package var markedReport: [UInt8] {
    var done: [Int: String] = [:]
    for outcome in outcomes {
      if case .done(let words, _) = outcome.result { done[outcome.item.line] = words }
    }
    return report.marking(done)
  }

  private mutating func outcome(
    of item: TickedItem, _ planner: ItemPlanner, _ lookup: ItemLookup,
    _ bytes: (NotePath) throws(EditRefusal) -> [UInt8]
  ) -> ItemOutcome {
    func outcome(_ result: ItemOutcome.Result, takesWords: Bool = false) -> ItemOutcome {
      ItemOutcome(item: item, result: result, keepsWords: !takesWords && !item.words.isEmpty)
    }
    if item.isLeftAsItIs { return outcome(.leftAsItIs) }
    do throws(EditRefusal) {
      switch try lookup.subject(of: item) {
      case .dealtWith(let words): return outcome(.done(words, notes: []))
      case .open(let subject):
        guard let plan = try planner.edits(for: item, about: subject) else {
          return outcome(.leftAsItIs)
        }
        editors = try edited(by: plan, bytes)
        let notes = Array(Set(plan.edits.map(\.note))).sorted()
        return outcome(.done(plan.words, notes: notes), takesWords: plan.takesWords)
      case .closed(let subject):
        if let words = planner.contactSince(report.day, item, subject) {
          return outcome(.done(words, notes: []))
        }
        // A run that ended between the notes and the report has done it already; else it is too late.
        guard let plan = try planner.edits(for: item, about: subject) else {
          return outcome(.leftAsItIs)
        }
        guard try edited(by: plan, bytes).mapValues(\.bytes) == editors.mapValues(\.bytes)
        else { throw ItemLookup.gone }
        return outcome(.done(plan.words, notes: []), takesWords: plan.takesWords)
      }
    } catch {
      return outcome(.refused(error.reason))
    }
  }
}

extension ReportApplication {
  /// The notes with all edits of an item, which are made together or not at all.
  private func edited(
    by plan: ItemEdits, _ bytes: (NotePath) throws(EditRefusal) -> [UInt8]
  ) throws(EditRefusal) -> [NotePath: NoteEditor] {
    var edited = editors
    for (note, edit) in plan.edits {
      var editor: NoteEditor
      if let begun = edited[note] {
        editor = begun
      } else {
        editor = NoteEditor(try bytes(note), at: note, settings: settings)
      }
      try editor.apply(edit, in: note)
      edited[note] = editor
    }
    return edited.filter { $0.value.isChanged }
  }
}

extension NoteEditor {
  /// The edit, refused with the name of the note.
  fileprivate mutating func apply(_ edit: NoteEdit, in note: NotePath) throws(EditRefusal) {
    do throws(EditRefusal) {
      try apply(edit)
    } catch {
      throw EditRefusal("\(note.text) stays as it is: \(error.reason)")
    }
  }
}

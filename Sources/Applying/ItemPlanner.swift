import Days
import Findings
import NoteEdits
import People
import Reports
import VaultIndex
import VaultReview
import VaultSettings

/// Works out what a tick means: the table of docs/APPLY.md, case by case.
struct ItemPlanner {
  let index: PeopleIndex
  let settings: Settings
  let links: NoteLinks
  /// The day of applying: of what is ticked without a day.
  let today: Day

  /// The edits of an item; nil where the answer leaves everything as it is.
  func edits(
    for item: TickedItem, about subject: ItemSubject
  ) throws(EditRefusal) -> ItemEdits? {
    if let day = item.impossibleDay { throw EditRefusal("there is no day \(day)") }
    switch subject {
    case .contact(let person): return try contact(item, with: person)
    case .posts(let person): return try contact(item, with: person, kind: "post", unsaid: "")
    case .promise(let promise): return try promised(item, promise)
    case .request(let person, let text): return try requested(item, by: person, text)
    case .gift(let person, let words): return try given(item, to: person, words)
    case .introduction(let one, let other): return try introduced(item, one, other)
    case .addition(let person): return added(item, person)
    case .letGoOrRenew(let person): return letGoOrRenewed(item, person)
    case .question(let person): return try asked(item, person)
    case .thanks(let person): return try thanked(item, person)
    }
  }

  private func contact(
    _ item: TickedItem, with person: NotePath, kind: String? = nil, unsaid: String = "in touch"
  ) throws(EditRefusal) -> ItemEdits {
    switch item.answer {
    case .done:
      let words = item.words.isEmpty ? unsaid : item.words
      if item.words.isEmpty, kind == nil, try hasEntry(person, on: day(of: item)) {
        return ItemEdits(person, [], "logged for \(try day(of: item).words) already")
      }
      return try logged(NewEntry(day: day(of: item), kind: kind, text: words), with: person)
    case .later: return snoozed(item, person)
    case .no: return ItemEdits(person, [.setField("paused", .boolean(true))], "paused")
    }
  }

  /// What is said of a tick without words where there was contact since the day of the review.
  func contactSince(_ day: Day, _ item: TickedItem, _ subject: ItemSubject) -> String? {
    guard case .contact(let person) = subject, item.answer == .done, item.day == nil,
      item.words.isEmpty, let last = index.person(at: person)?.lastContact(on: today)?.day,
      last >= day
    else { return nil }
    return "in touch on \(last.words) already"
  }

  /// Whether the log of someone's note has said already that there was contact on a day.
  private func hasEntry(_ person: NotePath, on day: Day) -> Bool {
    index.person(at: person)?.entries.contains {
      $0.path == person && $0.day == day && $0.isContact
    } ?? false
  }

  private func snoozed(_ item: TickedItem, _ person: NotePath) -> ItemEdits {
    let usual = index.person(at: person)?.oneCadence(after: today, settings: settings)
    let day = item.day ?? usual ?? today
    return ItemEdits(
      person, [.setField(ProfileKey.snooze.rawValue, .day(day))], "no nudge before \(day.words)")
  }

  private func promised(
    _ item: TickedItem, _ promise: Promise
  ) throws(EditRefusal) -> ItemEdits {
    switch item.answer {
    case .done:
      let day = try day(of: item)
      var done = ItemEdits(
        promise.path, [.markTask(promise, .kept(day))], "done on \(day.words)")
      // What was typed to it is worth keeping: it goes into the log.
      if !item.words.isEmpty, index.person(at: promise.path) != nil {
        let entry = NewEntry(day: day, text: item.words)
        done.edits += [NoteEdit].logging(entry, settings: settings)
          .map { (promise.path, $0) }
        done.takesWords = true
      }
      return done
    case .later:
      guard let day = item.day else {
        throw EditRefusal("a promise is put off to a day: type one behind it, as in @\(today)")
      }
      return ItemEdits(promise.path, [.markTask(promise, .due(day))], "due \(day.words)")
    case .no:
      return ItemEdits(promise.path, [.markTask(promise, .dropped)], "dropped")
    }
  }

  private func requested(
    _ item: TickedItem, by person: NotePath, _ text: String
  ) throws(EditRefusal) -> ItemEdits? {
    guard item.answer == .no else { return try given(item, to: person, text) }
    let entry = NewEntry(
      day: try day(of: item), kind: "note", text: item.words, fields: [.init(.declined, text)])
    return try logged(entry, with: person, words: "declined")
  }

  private func given(
    _ item: TickedItem, to person: NotePath, _ words: String
  ) throws(EditRefusal) -> ItemEdits? {
    guard item.answer == .done else { return nil }
    let day = try day(of: item)
    // Whoever marks it themselves has said it all.
    if item.words.contains("gave::") {
      return try logged(NewEntry(day: day, text: item.words), with: person)
    }
    let lines = item.words.split(separator: "\n", maxSplits: 1).map(String.init)
    let gift = NewEntry.Field(.gave, lines.first ?? words)
    return try logged(
      NewEntry(day: day, text: lines.dropFirst().joined(), fields: [gift]), with: person)
  }

  private func introduced(
    _ item: TickedItem, _ one: NotePath, _ other: NotePath
  ) throws(EditRefusal) -> ItemEdits? {
    switch item.answer {
    case .done:
      let day = try day(of: item)
      var both = ItemEdits(one, [], "introduced, \(day.words)")
      for (person, friend) in [(one, other), (other, one)] {
        let entry = NewEntry(
          day: day, text: item.words, fields: [.init(.introduced, link(to: friend))])
        both.edits += try logged(entry, with: person).edits
      }
      both.takesWords = true
      return both
    case .later: return nil
    case .no:
      let key = ProfileKey.notIntroduce.rawValue
      return ItemEdits(one, [.addListItem(key, link(to: other))], "not to be introduced")
    }
  }

  private func added(_ item: TickedItem, _ person: NotePath) -> ItemEdits? {
    switch item.answer {
    case .done: kindred(person, true, "on your list")
    case .no: kindred(person, false, "not on your list")
    case .later: nil
    }
  }

  private func letGoOrRenewed(_ item: TickedItem, _ person: NotePath) -> ItemEdits? {
    switch item.answer {
    case .done: return kindred(person, false, "let go")
    case .later: return snoozed(item, person)
    case .no:
      let day = item.day ?? today
      let edit = NoteEdit.setField(ProfileKey.reviewed.rawValue, .day(day))
      return ItemEdits(person, [edit], "stays on your list, \(day.words)")
    }
  }

  private func kindred(_ person: NotePath, _ value: Bool, _ words: String) -> ItemEdits {
    ItemEdits(person, [.setField(ProfileKey.kindred.rawValue, .boolean(value))], words)
  }

  /// An answer to a question is something learned, line by line.
  private func asked(_ item: TickedItem, _ person: NotePath) throws(EditRefusal) -> ItemEdits? {
    guard item.answer == .done else { return nil }
    let day = try day(of: item)
    guard !item.words.isEmpty, !item.words.contains("::") else {
      let words = item.words.isEmpty ? "in touch" : item.words
      return try logged(NewEntry(day: day, text: words), with: person)
    }
    let learned = item.words.split(separator: "\n").map { line in
      let words = line.drop { $0 == " " }
      return NewEntry.Field(.learned, String(words.hasPrefix("- ") ? words.dropFirst(2) : words))
    }
    return try logged(NewEntry(day: day, text: "in touch", fields: learned), with: person)
  }

  private func thanked(_ item: TickedItem, _ person: NotePath) throws(EditRefusal) -> ItemEdits? {
    guard item.answer == .done else { return nil }
    let isSaid = item.words.lowercased().contains("thank")
    let thanks = NewEntry.Field(.gave, "thanks for the introductions")
    return try logged(
      NewEntry(day: try day(of: item), text: item.words, fields: isSaid ? [] : [thanks]),
      with: person)
  }

  private func logged(
    _ entry: NewEntry, with person: NotePath, words: String = "logged"
  ) throws(EditRefusal) -> ItemEdits {
    let known = index.person(at: person)
    let said = "\(words) for \(entry.day.words)"
    // After a run that ended half way the note has it, and the report does not say so yet.
    let isThere = known?.entries.contains {
      $0.path == person && entry.isSaid(by: $0, settings: settings)
    }
    var edits = ItemEdits(
      person, isThere == true ? [] : .logging(entry, settings: settings), said)
    edits.takesWords = true
    return edits
  }

  /// The day of what has happened.
  private func day(of item: TickedItem) throws(EditRefusal) -> Day {
    let day = item.day ?? today
    guard day <= today else { throw EditRefusal("\(day.words) is still to come") }
    return day
  }

  private func link(to person: NotePath) -> String {
    links.wikiLink(to: person) ?? index.person(at: person)?.name ?? person.stem
  }
}

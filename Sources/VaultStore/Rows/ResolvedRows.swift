import Days
import Findings
import People

/// Writes what a note says of others: who was there, where its links lead, whom its promises concern.
struct ResolvedRows {
  private var entryPeople: BoundStatement
  private var links: BoundStatement
  private var promises: BoundStatement
  private var promisePeople: BoundStatement

  init(in tables: TableWriter) throws {
    entryPeople = try tables.adding(to: "entry_people", columns: 2)
    links = try tables.adding(to: "links", columns: 6)
    promises = try tables.adding(to: "promises", columns: 11)
    promisePeople = try tables.adding(to: "promise_people", columns: 2)
  }

  mutating func add(_ resolved: ResolvedNote, of note: NoteFacts, as file: FileNumber) throws {
    for (place, people) in resolved.present.enumerated() {
      for person in people {
        entryPeople.add(file.item(place))
        entryPeople.add(person.value)
        try entryPeople.run()
      }
    }
    for (place, (link, target)) in zip(note.links, resolved.targets).enumerated() {
      links.add(file.value)
      links.add(place)
      links.add(link.line)
      links.add(link.day)
      links.add(link.target)
      links.add(target?.value)
      try links.run()
    }
    for (place, row) in resolved.promises.enumerated() {
      try add(row.promise, isTodo: row.isTodo, row.people, file, place)
    }
  }

  private mutating func add(
    _ promise: Promise, isTodo: Bool, _ people: [FileNumber], _ file: FileNumber, _ place: Int
  ) throws {
    let number = file.item(place)
    promises.add(number)
    promises.add(file.value)
    promises.add(promise.line)
    promises.add(promise.text)
    promises.add(promise.isMine)
    promises.add(isTodo)
    promises.add(promise.state.rawValue)
    promises.add(promise.due)
    promises.add(promise.since)
    promises.add(promise.done)
    promises.add(promise.isRecurring)
    try promises.run()
    for person in people {
      promisePeople.add(number)
      promisePeople.add(person.value)
      try promisePeople.run()
    }
  }
}

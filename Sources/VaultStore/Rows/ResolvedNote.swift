import Days
import Findings
import People
import VaultIndex

/// What a note says of others, with its links and names followed.
struct ResolvedNote {
  /// For each entry everyone it concerns: whose note it is, and who was there.
  let present: [[FileNumber]]
  /// For each link the file it leads to.
  let targets: [FileNumber?]
  /// The promises of the note, and whom they concern; then the tasks that are no promises.
  let promises: [(promise: Promise, isTodo: Bool, people: [FileNumber])]

  /// A number that stands for all of this, so that it is only written where it is not as before.
  var digest: UInt64 {
    var bytes: [UInt8] = []
    func add(_ number: Int64) { withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) } }
    for people in present {
      add(Int64(people.count))
      for person in people { add(person.value) }
    }
    for target in targets { add(target?.value ?? -1) }
    for (promise, _, people) in promises {
      add(Int64(people.count))
      for person in people { add(person.value) }
      add(promise.isMine ? 1 : 0)
      bytes.append(contentsOf: promise.text.utf8)
    }
    return Digest.of(bytes)
  }
}

/// Follows the links and names of notes to the numbers of files.
struct NoteResolver {
  private let index: PeopleIndex
  private let files: [NotePath: FileNumber]
  private let people: Set<NotePath>
  private let promises: [NotePath: [SharedPromise]]

  init(_ notes: [NoteFacts], _ index: PeopleIndex, files: [NotePath: FileNumber]) {
    self.index = index
    self.files = files
    people = Set(notes.lazy.filter { $0.role == .person }.map(\.path))
    promises = Dictionary(grouping: index.promises) { $0.promise.path }
  }

  func resolve(_ note: NoteFacts) -> ResolvedNote {
    let shared = (promises[note.path] ?? []).map { shared in
      (promise: shared.promise, isTodo: false, people: shared.people.compactMap { files[$0] })
    }
    let own = note.profile == nil ? nil : files[note.path]
    let todos = note.promises.filter { $0.isTodo && own != nil }.map { todo in
      (promise: todo.promise, isTodo: true, people: [own].compactMap(\.self))
    }
    return ResolvedNote(
      present: note.entries.map { present(in: $0, of: note, own) },
      targets: note.links.map { file($0.target, from: note.path) }, promises: shared + todos)
  }

  private func present(
    in entry: LogEntry, of note: NoteFacts, _ own: FileNumber?
  ) -> [FileNumber] {
    var all: Set<FileNumber> = own.map { [$0] } ?? []
    if entry.isContact {
      for name in entry.with {
        guard case .one(let path) = index.names.resolve(name.value, from: note.path),
          people.contains(path), path != note.path, let file = files[path]
        else { continue }
        all.insert(file)
      }
    }
    return all.sorted { $0.value < $1.value }
  }

  private func file(_ name: String, from note: NotePath) -> FileNumber? {
    guard case .one(let path) = index.names.resolve(name, from: note) else { return nil }
    return files[path]
  }
}

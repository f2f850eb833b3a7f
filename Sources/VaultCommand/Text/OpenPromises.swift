import Days
import Findings
import People
import Reports
import VaultIndex
import VaultReview

/// What is open between someone and me, numbered from 1: promises of mine, theirs, then to dos.
struct OpenPromises {
  private let promises: [Promise]

  /// - Parameter person: whose note or whose name in another note holds them.
  init(of person: Person) {
    let open = (person.promises + person.todos).filter { $0.state == .open }
    promises = open.filter(\.isMine) + open.filter { !$0.isMine }
  }

  private init(_ promises: [Promise]) {
    self.promises = promises
  }

  var isEmpty: Bool { promises.isEmpty }

  /// Those that words mean: a number, the whole text, a part of it, or the beginnings of words in it.
  ///
  /// The first of these ways that finds any decides.
  func matching(_ words: String) -> [Promise] {
    if let number = Int(words) {
      return promises.indices.contains(number - 1) ? [promises[number - 1]] : []
    }
    let asked = words.folded
    let ways: [(String) -> Bool] = [
      { $0 == asked },
      { $0.contains(asked) },
      { text in
        let present = text.split(separator: " ")
        return asked.split(separator: " ").allSatisfy { word in
          present.contains { $0.hasPrefix(word) }
        }
      },
    ]
    for way in ways {
      let found = promises.filter { way($0.text.folded) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// A line for each, or for each of some of them, with its number.
  func lines(_ some: [Promise]? = nil, on day: Day) -> [String] {
    promises.enumerated().filter { some?.contains($0.element) ?? true }.map { number, promise in
      let whose = promise.isMine ? "" : "they said: "
      let due = promise.due.map { ", due \($0.words(on: day))" } ?? ""
      let words = promise.text.quoted(atMost: 120)
      return "\(number + 1). \(whose)\(words)\(due) (\(promise.path.text):\(promise.line))"
    }
  }
}

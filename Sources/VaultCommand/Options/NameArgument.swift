import ArgumentParser
import Findings
import VaultIndex

/// The argument that names one person.
struct NameArgument: ParsableArguments {
  @Argument(
    help: "Whom: a name, an alias, the beginning of one, or the path of the note.",
    completion: .names)
  var name: String

  mutating func validate() throws {
    if name.allSatisfy(\.isWhitespace) { throw ValidationError("Say whom: give a name.") }
  }

  /// The person whom the argument means.
  func person(in index: PeopleIndex) throws(Failure) -> Person {
    try Self.person(named: name, in: index)
  }

  /// The person whom a name means.
  static func person(named name: String, in index: PeopleIndex) throws(Failure) -> Person {
    switch index.find(name) {
    case .one(let person): return person
    case .nobody(let nearest):
      let question = nearest.isEmpty ? "" : " Did you mean \(choice(of: nearest))?"
      throw Failure("There is nobody called \(name) here.\(question)")
    case .several(let people):
      let paths = people.map { "  " + $0.path.text }.joined(separator: "\n")
      throw Failure("More than one person is called \(name). Name the note:\n\(paths)")
    }
  }

  private static func choice(of names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}

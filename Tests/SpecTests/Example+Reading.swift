import Findings
import People
import Testing
import VaultIndex

extension Example {
  /// What is understood of the files, in lines of the kinds that are asked for.
  func understood(asking expected: [String]) throws -> [String] {
    let vault = try ScratchVault(files)
    let questions = expected.filter { $0.hasPrefix("ask ") }
    if !questions.isEmpty { return questions.map(vault.answer) }
    let facts = FactLines(vault)
    let kinds = expected.askedKinds
    if facts.isUnclear(kinds) { Issue.record("\(self) has two people: ask for `person` too") }
    return facts.block(of: kinds)
  }
}

extension ValueTable {
  /// What is understood of `key: value` in a note: values without their kind, findings by their code.
  func understood(_ value: String) throws -> [String] {
    let content = try VisibleText.bytes("---\n\(key): \(value)\n---\n")
    let note = ExampleFile(path: Array("People/Maya.md".utf8), content: .bytes(content))
    let facts = FactLines(try ScratchVault([note]))
    return facts.lines.filter { kinds.contains($0.kind) || $0.kind == "finding" }.map { line in
      let words = line.text.split(separator: " ")
      // The code of a finding stands behind its place.
      let rest = words.dropFirst(line.kind == "finding" ? 2 : 1).joined(separator: " ")
      return kinds.count > 1 && line.kind != "finding" ? line.text : rest
    }
  }
}

extension ScratchVault {
  /// The answer to `ask "maya"`: whom the program takes a typed name for.
  fileprivate func answer(_ line: String) -> String {
    let name = line.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first ?? ""
    let answer: String
    switch index.find(String(name)) {
    case .one(let person): answer = person.path.shown
    case .several(let people): answer = people.map(\.path.shown).joined(separator: " or ")
    case .nobody(let nearest):
      answer = (["nobody"] + nearest.map { "perhaps \($0)" }).joined(separator: ", ")
    }
    return "ask \"\(name)\" → \(answer)"
  }
}

extension [String] {
  /// The kinds that the lines of an expectation name: `no finding` asks for findings too.
  var askedKinds: [String] {
    var kinds: [String] = []
    for line in self {
      let words = line.split(separator: " ")
      guard let first = words.first else { continue }
      let kind = String(first == "no" ? words.dropFirst().first ?? first : first)
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }
}

import Days
import Findings
import VaultIndex
import VaultKit
import VaultReview
import VaultSettings

/// `vault introduce A B --log`: a step of an introduction, as it is typed and written down.
struct LoggedIntroduction {
  private let one: Person
  private let other: Person
  private let reading: VaultReading
  private let day: Day

  init(of one: Person, and other: Person, in reading: VaultReading, on day: Day) {
    (self.one, self.other) = (one, other)
    (self.reading, self.day) = (reading, day)
  }

  func write(_ typed: String, with writing: WritingOptions, to vault: Vault) async throws {
    let step = try step(typed)
    if let objection = objection(to: step, settings: vault.settings) {
      throw Failure("Nothing was written down: \(objection).")
    }
    let title = "vault introduce \(one.name) \(other.name) --log \(typed)"
    try await writing.make(title, in: vault, on: day) {
      let changes = try vault.record(
        step, introducing: one.path, to: other.path, in: reading, on: day)
      let notes = changes.map(\.path.text)
      return .init(
        changes: changes,
        sentences: [
          notes.isEmpty ? "It is written down already." : "Written down in \(joined(notes))."
        ])
    }
  }

  /// What has been made may well be known from both having been there; it is only not made twice.
  private func objection(to step: IntroductionStep, settings: Settings) -> String? {
    switch step {
    case .asked:
      reading.index.objection(toAsking: one, about: other, on: day, settings: settings)
    case .made:
      reading.index.earlierIntroduction(of: one, and: other, on: day, settings: settings)
    case .declined: nil
    }
  }

  /// `asked Maya`, `asked`, `made`, `no`.
  private func step(_ typed: String) throws(Failure) -> IntroductionStep {
    let words = typed.split { $0.isWhitespace }
    switch words.first?.lowercased() {
    case "asked" where words.count == 1: return .asked([one.path, other.path])
    case "asked":
      let name = words.dropFirst().joined(separator: " ")
      let person = try NameArgument.person(named: name, in: reading.index)
      guard person.path == one.path || person.path == other.path else {
        throw Failure("\(person.name) is neither \(one.name) nor \(other.name).")
      }
      return .asked([person.path])
    case "made" where words.count == 1: return .made
    case "no" where words.count == 1: return .declined
    default:
      throw Failure(
        "\(typed) is no step of an introduction: say asked and a name, asked, made or no.")
    }
  }
}

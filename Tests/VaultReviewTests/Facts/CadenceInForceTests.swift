import Days
import People
import Testing
import VaultIndex
import VaultSettings

@testable import VaultReview

@Suite("Whose cadence it is")
struct CadenceInForceTests {
  @Test("The note's own, else the shortest of a tag or group, else that of stars, else the default")
  func order() {
    var vault = SmallVault()
    vault.settings.starCadence = every(1, .month)?.value
    vault.settings.cadences = [
      "book club": .never, "family": every(2, .month)?.value ?? .never,
      "work": every(6, .week)?.value ?? .never,
    ]
    vault.add("Note") {
      $0.cadence = every(6, .week)
      $0.groups = [stated("Family")]
    }
    vault.add("Groups") { $0.groups = [stated("Book Club"), stated("Family")] }
    vault.add("Tag") {
      $0.groups = [stated("Family")]
      $0.tags = ["Work/Clients"]
      $0.isStarred = true
    }
    vault.add("Star") { $0.isStarred = true }
    vault.add("Default")
    let cadences = vault.index.people.map { CadenceInForce(of: $0, settings: vault.settings) }
    #expect(
      cadences.map(\.words) == [
        "every 6 weeks", "every 2 months (family)", "every 6 weeks (work)", "every month (starred)",
        "every 3 months (default)",
      ])
    #expect(
      cadences.map(\.wish) == [
        "you like every 6 weeks", "you like every 2 months for family",
        "you like every 6 weeks for work", "you like every month for starred people",
        "every 3 months by default",
      ])
  }
}

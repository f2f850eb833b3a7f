import People
import Testing
import VaultReview
import VaultSettings

@Suite("Shared ground")
struct SharedGroundTests {
  @Test("Groups with two or more of your list, the largest first, however they are spelled")
  func groups() {
    var vault = SmallVault()
    vault.add("Ada") { $0.groups = [stated("Choir", line: 6), stated("Tidewater Printers")] }
    vault.add("Bo") { $0.groups = [stated("choir")] }
    vault.add("Cy") { $0.groups = [stated("Tidewater Printers"), stated("Alone")] }
    vault.add("Di") { $0.groups = [stated("tidewater printers")] }
    #expect(
      vault.lines(.sharedGround) == [
        "Tidewater Printers — 3 of your list are there: Ada, Cy and Di",
        "Choir — 2 of your list are there: Ada and Bo",
      ])
    #expect(vault.items(.sharedGround).last?.sources.first?.line == 6)
    #expect(vault.why("Bo", .sharedGround) == "choir with Ada: yes")
    #expect(
      vault.why("Ada", .sharedGround) == "Tidewater Printers with Cy and Di; Choir with Bo: yes")
  }

  @Test("The dead, the archived and those not on the list are not counted")
  func exceptions() {
    var vault = SmallVault()
    vault.add("Ada") { $0.groups = [stated("Choir")] }
    vault.add("Died") {
      $0.groups = [stated("Choir")]
      $0.died = stated(nil)
    }
    vault.add("Archived") {
      $0.groups = [stated("Choir")]
      $0.isArchived = true
    }
    vault.add("Acquaintance") {
      $0.groups = [stated("Choir")]
      $0.isKindred = false
    }
    #expect(vault.lines(.sharedGround).isEmpty)
    #expect(vault.why("Ada", .sharedGround) == "alone of your list in Choir: no")
  }

  @Test("How many make a group worth naming is a setting, and of many people eight are named")
  func numbers() {
    var vault = SmallVault()
    for number in 1...9 { vault.add("P\(number)") { $0.groups = [stated("Choir")] } }
    #expect(vault.lines(.sharedGround).first?.hasSuffix("P7, P8 and 1 more") == true)
    vault.settings.review.sharedGroundPeople = 10
    #expect(vault.lines(.sharedGround).isEmpty)
  }
}

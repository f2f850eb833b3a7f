import People
import Testing
import VaultReview
import VaultSettings

@Suite("Order of sections")
struct SectionOrderTests {
  @Test("The settings know every section by its name")
  func names() {
    #expect(Set(Settings.reviewSections) == Set(SectionID.allCases.map(\.rawValue)))
  }

  @Test("Sections that the settings name come first, the others follow as usual")
  func order() {
    var vault = SmallVault()
    vault.add("Due", [entry("2026-01-14")], promises: [promise("send", of: "Due")]) {
      $0.lookingFor = [stated("a typesetter")]
    }
    #expect(vault.review.sections.map(\.id) == [.reachOut, .keepYourWord])
    vault.settings.sectionOrder = ["balance", "keep-your-word", "keep-your-word"]
    #expect(vault.review.sections.map(\.id) == [.keepYourWord, .reachOut])
  }
}

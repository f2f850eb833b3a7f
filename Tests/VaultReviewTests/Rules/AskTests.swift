import Days
import Findings
import People
import Testing
import VaultIndex
import VaultReview

@Suite("Ask")
struct AskTests {
  private func vault(lookingFor need: String?) -> SmallVault {
    var vault = SmallVault()
    var me = Profile(name: "Me")
    me.lookingFor = need.map { [stated($0, line: 7)] } ?? []
    vault.index.me = Person(path: NotePath("Me.md"), profile: me)
    return vault
  }

  @Test("Those in touch may be asked; the others, apart and after them, hear from you first")
  func lists() {
    var vault = vault(lookingFor: "Cyrillic wood type")
    vault.add("Away", [entry("2026-01-14", "call")]) {
      $0.offers = [stated("Cyrillic wood type", line: 4)]
    }
    vault.add("Near", [entry("2026-11-14", "call")]) { $0.offers = [stated("wood type, Cyrillic")] }
    vault.add("Never") { $0.offers = [stated("Cyrillic wood type")] }
    #expect(
      vault.lines(.ask) == [
        """
        Near — you are looking for Cyrillic wood type, they offer wood type, Cyrillic; you are in \
        touch, the last time was a call on 14 November, 7 days ago
        """,
        """
        First write to Away, without asking — you are looking for Cyrillic wood type, they offer \
        Cyrillic wood type; the last time was a call on 14 January, 10 months ago
        """,
        """
        First write to Never, without asking — you are looking for Cyrillic wood type, they offer \
        Cyrillic wood type; not yet spoken
        """,
      ])
    #expect(
      vault.items(.ask).dropFirst().first?.sources == [
        Source(path: NotePath("Me.md"), line: 7), Source(path: path(of: "Away"), line: 4),
      ])
  }

  @Test("A day without a kind is said as such")
  func kindless() {
    var vault = vault(lookingFor: "a piano tuner")
    vault.add("Near", [entry("2026-11-14")]) { $0.offers = [stated("piano tuning")] }
    #expect(
      vault.lines(.ask) == [
        """
        Near — you are looking for a piano tuner, they offer piano tuning; you are in touch, the \
        last time was on 14 November, 7 days ago
        """
      ])
  }

  @Test("An interest will do where nobody offers it, and not beside an offer")
  func interests() {
    var vault = vault(lookingFor: "bookbinding")
    vault.add("Likes", [entry("2026-11-14")]) { $0.interests = [stated("bookbinding")] }
    #expect(vault.items(.ask).count == 1)
    vault.add("Offers", [entry("2026-11-14")]) { $0.offers = [stated("bookbinding")] }
    #expect(vault.items(.ask).map(\.text.text) == ["Offers"])
  }

  @Test("Who needs no reminding is in touch for as long as is usual")
  func never() {
    var vault = vault(lookingFor: "bookbinding")
    for (name, day) in [("Lately", "2026-10-18"), ("Long ago", "2026-02-18")] {
      vault.add(name, [entry(day)]) {
        $0.cadence = stated(.never)
        $0.offers = [stated("bookbinding")]
      }
    }
    #expect(
      vault.items(.ask).map(\.text.text) == ["Lately", "First write to Long ago, without asking"])
  }

  @Test("Nothing is asked without a need, or of people who are paused, archived or not on the list")
  func exceptions() {
    var silent = vault(lookingFor: nil)
    silent.add("Near", [entry("2026-11-14")]) { $0.offers = [stated("bookbinding")] }
    #expect(silent.lines(.ask).isEmpty)
    #expect(silent.why("Near", .ask) == nil)

    var vault = vault(lookingFor: "bookbinding")
    vault.add("Paused", [entry("2026-11-14")]) {
      $0.offers = [stated("bookbinding")]
      $0.isPaused = true
    }
    vault.add("Acquaintance", [entry("2026-11-14")]) {
      $0.offers = [stated("bookbinding")]
      $0.isKindred = false
    }
    #expect(vault.lines(.ask).isEmpty)
    #expect(vault.why("Paused", .ask) == "offers and likes nothing that you look for: no")
  }
}

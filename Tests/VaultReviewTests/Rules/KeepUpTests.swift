import Days
import People
import Testing
import VaultReview

@Suite("Keep up")
struct KeepUpTests {
  private let mastodon = Detail(key: "mastodon", value: stated("@maya@social.example", line: 7))
  private let github = Detail(key: "github", value: stated("maya", line: 8))

  @Test("Who posts somewhere and was neither read nor heard for a month, with the links")
  func quiet() {
    var vault = SmallVault()
    vault.add("Maya", [entry("2026-10-20", "coffee")]) { $0.places = [mastodon, github] }
    #expect(
      vault.lines(.keepUp) == ["Maya — mastodon and github, quiet since coffee on 20 October"])
    #expect(
      vault.items(.keepUp).first?.reason.pieces.first
        == .page("mastodon", url: "https://social.example/@maya"))
    #expect(
      vault.why("Maya", .keepUp) == """
        mastodon and github, last read or heard 20 October (4 weeks ago), quiet after 30 days: yes
        """)
  }

  @Test(
    "A post that was read counts as well as contact, from the day it is less than 30 days ago",
    arguments: [
      ("2026-10-22", "post", true), ("2026-10-23", "post", false), ("2026-10-23", "call", false),
      ("2026-10-23", "note", true),
    ])
  func read(day: String, kind: String, isQuiet: Bool) {
    var vault = SmallVault()
    vault.add("Maya", [entry(day, kind), entry("2026-09-01", "call")]) { $0.places = [github] }
    #expect(vault.lines(.keepUp).isEmpty != isQuiet)
  }

  @Test(
    "Nothing is asked where nobody posts, and of people who died, are archived or not kindred",
    arguments: [
      ("nowhere", "no place in the note where they post: no"), ("died", "died: no"),
      ("archived", "archived: no"), ("not kindred", "not on your list: no"),
    ])
  func exceptions(which: String, why: String) {
    var vault = SmallVault()
    vault.add("Maya") {
      $0.places = [github]
      switch which {
      case "nowhere": $0.places = [Detail(key: "github", value: stated("no handle, sorry"))]
      case "died": $0.died = stated(nil)
      case "archived": $0.isArchived = true
      default: $0.isKindred = false
      }
    }
    #expect(vault.lines(.keepUp).isEmpty)
    #expect(vault.why("Maya", .keepUp) == why)
  }

  @Test("Reading is care, not contact: paused people are there")
  func paused() {
    var vault = SmallVault()
    vault.add("Maya") {
      $0.places = [github]
      $0.isPaused = true
    }
    #expect(vault.lines(.keepUp) == ["Maya — github, nothing read yet"])
  }

  @Test("The five that were quiet the longest are shown")
  func limit() {
    var vault = SmallVault()
    for month in 1...6 {
      vault.add("Month \(month)", [entry("2026-0\(month)-01")]) { $0.places = [github] }
    }
    vault.add("Never") { $0.places = [github] }
    #expect(
      vault.items(.keepUp).prefix(5).map(\.text.text)
        == ["Never", "Month 1", "Month 2", "Month 3", "Month 4"])
    #expect(
      vault.lines(.keepUp).last == "…and 2 more: `vault review --section keep-up --limit 7`")
  }
}

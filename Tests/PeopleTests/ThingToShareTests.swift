import Findings
import NoteSyntax
import People
import Testing
import VaultSettings

@Suite("Things to share")
struct ThingToShareTests {
  private func things(_ text: String, at path: String = "Share.md") -> [ThingToShare] {
    NoteFacts(Note(Array(text.utf8), at: NotePath(path)), settings: Settings()).thingsToShare
  }

  @Test("Each list item is a thing, as it is written, with its line")
  func items() {
    let things = things(
      """
      # To pass on

      Not an item.

      - [How wood type was cut](https://example.org/a) (a talk,
        forty minutes)
      - https://example.org/b
        - inside another
      """)
    #expect(
      things.map(\.text) == [
        "[How wood type was cut](https://example.org/a) (a talk, forty minutes)",
        "https://example.org/b", "inside another",
      ])
    #expect(things.map(\.line) == [5, 7, 8])
  }

  @Test("What is ticked or dropped was passed on; what is private, quoted or empty is not to be")
  func leftOut() {
    let things = things(
      """
      - [x] passed on
      - [-] dropped
      - [ ] open
      -
      > - quoted

      ## Private

      - a secret
      """)
    #expect(things.map(\.text) == ["open"])
  }

  @Test("Only the note that is the list holds any, at the root, in any case")
  func path() {
    #expect(things("- a", at: "share.md").count == 1)
    #expect(things("- a", at: "Notes/Share.md").isEmpty)
    #expect(things("- a", at: "Other.md").isEmpty)
  }
}

import Findings
import NoteSyntax
import People
import Testing
import Trials
import VaultSettings

/// Whatever was read says where it stands: an edit can replace exactly that.
@Suite struct PlaceTests {
  private static let paths = ["People/Ada.md", "Journal/2026-10-02.md", "Ideas/Lamp.md"]

  @Test func `Everything read from a random note stands where it says`() {
    for seed in Rounds.seeds(400, soak: 20_000) {
      let path = NotePath(Self.paths[seed % Self.paths.count])
      let note = RandomNote(seed: seed).bytes
      guard !faults(note, path).isEmpty else { continue }
      let smallest = smallestNote(note) { !faults($0, path).isEmpty }
      let text = String(decoding: smallest, as: UTF8.self)
      Issue.record("seed \(seed): \(text.debugDescription): \(faults(smallest, path))")
      return
    }
  }

  private func faults(_ bytes: [UInt8], _ path: NotePath) -> [String] {
    let note = Note(bytes, at: path)
    var check = PlaceCheck(note)
    check.checkFrontMatter()
    check.checkBlocks()
    check.checkLinksAndFields()
    check.check(NoteFacts(note, settings: Settings()))
    return check.faults
  }
}

import Findings
import Testing
import VaultReview

@Suite("Ids of items")
struct ItemIDTests {
  @Test("An id stays when other items come, go or change places")
  func stable() {
    var vault = SmallVault()
    vault.add("Maya", [entry("2026-06-01")], promises: [promise("send", of: "Maya")])
    let ids = [vault.items(.reachOut), vault.items(.keepYourWord)].map { $0.first?.id }
    vault = SmallVault()
    vault.add(
      "Ada", [entry("2020-06-01")], promises: [promise("call", of: "Ada", due: "2026-01-01")])
    vault.add("Maya", [entry("2026-05-01")], promises: [promise("send", of: "Maya", line: 90)])
    #expect([vault.items(.reachOut), vault.items(.keepYourWord)].map { $0.last?.id } == ids)
    #expect(ids == ["r-jea0vn", "p-bqtmqa"])
  }

  @Test("Two items about the same are numbered in the order of the note")
  func equal() {
    var vault = SmallVault()
    let promises = [
      promise("send it", of: "Maya", line: 30), promise("send it", of: "Maya", line: 20),
      promise("send it", of: "Maya", due: "2026-11-30", line: 40),
    ]
    vault.add("Maya", promises: promises)
    let items = vault.items(.keepYourWord)
    let first = items[1].id
    #expect(items.map { $0.sources[0].line } == [40, 20, 30])
    #expect(items.map(\.id) == [first + "-3", first, first + "-2"])
  }

  @Test("Ids are the section's letter and six letters and digits that are not taken for others")
  func shape() {
    var vault = SmallVault()
    for number in 1...200 { vault.add("Person \(number)", [entry("2026-01-01")]) }
    let ids = vault.items(.reachOut).map(\.id)
    #expect(Set(ids).count == 200)
    #expect(
      ids.allSatisfy { id in
        id.count == 8 && id.hasPrefix("r-")
          && id.dropFirst(2).allSatisfy("0123456789abcdefghjkmnpqrstvwxyz".contains)
      })
  }
}

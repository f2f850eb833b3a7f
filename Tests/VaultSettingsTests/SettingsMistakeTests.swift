import Findings
import Testing
import VaultSettings

/// What is no setting is told at its place, and the default stays.
@Suite struct SettingsMistakeTests {
  @Test(arguments: [
    ("poeple: Friends", "1:1: there is no setting `poeple`"),
    ("# a\nPeople: Friends", "2:1: there is no setting `People`"),
    ("people: [a, [b]]", "1:9: `people` is a list of texts"),
    ("ignore:\n  a: b", "2:3: `ignore` is a list of texts"),
    ("reviews: [a, b]", "1:10: `reviews` is one text"),
    ("reviews: ../Reviews", "1:10: `reviews` is a folder inside the vault"),
    ("reviews: /tmp", "1:10: `reviews` is a folder inside the vault"),
    ("cadence: soon", "1:10: `soon` is not a period such as `6 weeks`"),
    ("cadence: [6 weeks]", "1:10: `cadence` is one text"),
    ("star-cadence: 0 weeks", "1:15: `0 weeks` is not a period such as `6 weeks`"),
    ("cadences: weekly", "1:11: `cadences` holds `name: value` lines of its own"),
    ("cadences:\n  friends: 3 wekes", "2:12: `3 wekes` is not a period such as `6 weeks`"),
    ("kinds:\n  - {a: b}", "2:3: `kinds` is a list of texts"),
    ("keys: [a]", "1:7: `keys` holds `name: value` lines of its own"),
    ("keys:\n  a: [b]", "2:6: `a` is one text"),
    (
      "sections:\n  Møder: logg",
      "2:10: `Møder` is one of: log, mentions, promises, waiting, private"
    ),
    ("day-order: dmy", "1:12: `day-order` is one of: day-month, month-day"),
    ("links: html", "1:8: `links` is one of: wiki, markdown"),
    ("review: 5", "1:9: `review` holds `name: value` lines of its own"),
    ("review:\n  reach-out: 5", "2:3: there is no number `reach-out` of the review"),
    ("review:\n  keep-up-limit: few", "2:18: `keep-up-limit` is a whole number from 0 to 10000"),
    ("review:\n  keep-up-limit: -1", "2:18: `keep-up-limit` is a whole number from 0 to 10000"),
    ("review: {section-limit: 10001}", "1:25: `section-limit` is a whole number from 0 to 10000"),
    ("review: {section-limit: 1e3}", "1:25: `section-limit` is a whole number from 0 to 10000"),
    ("review: {section-limit: [1]}", "1:25: `section-limit` is one text"),
    ("links: wiki\nlinks: markdown", "2:1: `links` is already on line 1"),
    ("kinds: a: b", "1:9: a second colon in a value without quotes"),
    ("- people", "1:1: a list where `key: value` is expected"),
    ("people: &a [x]", "1:9: `&a` is an anchor to YAML"),
    ("people: #Friends", "1:9: to YAML this is a comment, and the value is empty"),
  ])
  func `a mistake is told at its place`(text: String, finding: String) {
    let reader = SettingsReader(text + "\ntemplates: Forms\n")
    #expect(
      reader.findings.map { "\($0.place.line):\($0.place.column): \($0.message)" } == [finding])
    #expect(reader.findings.allSatisfy { $0.code == .setting && $0.severity == .error })
    #expect(reader.findings.allSatisfy { $0.path == NotePath("vault.yaml") })
    #expect(reader.settings.templateFolders == ["Forms"])
  }

  @Test func `every mistake is told, and what is right is taken`() {
    let reader = SettingsReader("cadence: x\nlinks: y\npeople: Friends\nreview: {a: 1, b: 2}\n")
    #expect(reader.findings.map(\.place.line) == [1, 2, 4, 4])
    #expect(reader.settings.peopleFolders == ["Friends"])
    #expect(reader.settings.cadence == Settings().cadence)
  }
}

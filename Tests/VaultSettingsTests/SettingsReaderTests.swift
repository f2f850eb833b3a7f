import Days
import Findings
import Testing
import VaultSettings

@Suite struct SettingsReaderTests {
  @Test func `without a word everything has its default`() {
    for text in ["", "\n\n", "# nothing yet\n", "---\n---\n", "\u{FEFF}"] {
      let reader = SettingsReader(text)
      #expect(reader.settings == Settings())
      #expect(reader.findings.isEmpty)
    }
  }

  @Test(arguments: settings)
  func `a setting is read in every form`(setting: SettingCase) {
    var expected = Settings()
    setting.change(&expected)
    for text in setting.texts {
      let reader = SettingsReader(text)
      #expect(reader.settings == expected, "\(text)")
      #expect(reader.findings.isEmpty, "\(text)")
    }
  }

  @Test(arguments: SettingName.allCases)
  func `a setting without a value keeps its default`(name: SettingName) {
    for value in ["", " ~", " \"\"", " unknown"] {
      let reader = SettingsReader("\(name.rawValue):\(value)\n")
      #expect(reader.settings == Settings())
      #expect(reader.findings.isEmpty)
    }
  }

  @Test(arguments: ReviewSettings.byName.keys.sorted())
  func `every number of the review can be set`(name: String) throws {
    let number = try #require(ReviewSettings.byName[name])
    for value in ["0", "7", "10000"] {
      let reader = SettingsReader("review:\n  \(name): \(value)\n")
      #expect(reader.settings.review[keyPath: number] == Int(value))
      #expect(reader.findings.isEmpty)
    }
  }

  @Test func `settings stand beside each other, and the last line needs no end`() {
    let reader = SettingsReader("people: Friends\r\ncadence: 1w\r\nreview: {section-limit: 2}")
    #expect(reader.settings.peopleFolders == ["Friends"])
    #expect(reader.settings.cadence == Cadence(1, .week).map(CadenceRule.every))
    #expect(reader.settings.review.sectionLimit == 2)
    #expect(reader.findings.isEmpty)
  }

  private static let settings = [
    SettingCase(
      "people: [Friends, Family/Near]", "people:\n  - Friends\n  - Family/Near/",
      "people: Friends, Family/Near"
    ) { $0.peopleFolders = ["Friends", "Family/Near"] },
    SettingCase("people: \"Friends, old\"", "people:\n- Friends, old") {
      $0.peopleFolders = ["Friends, old"]
    },
    SettingCase("people: []") { $0.peopleFolders = [] },
    SettingCase("reviews: Notes/Reviews", "reviews: 'Notes/Reviews/'") {
      $0.reviewsFolder = "Notes/Reviews"
    },
    SettingCase("ignore: [Archive, People/Old.md]") { $0.ignored = ["Archive", "People/Old.md"] },
    SettingCase("templates: Forms/") { $0.templateFolders = ["Forms"] },
    SettingCase("cadence: 6 weeks", "cadence: every 6 weeks", "cadence: P6W") {
      $0.cadence = Cadence(6, .week).map(CadenceRule.every) ?? .never
    },
    SettingCase("cadence: never", "cadence: no") { $0.cadence = .never },
    SettingCase("star-cadence: monthly") {
      $0.starCadence = Cadence(1, .month).map(CadenceRule.every)
    },
    SettingCase(
      "cadences:\n  Pen Friends: 4 months\n  family: never",
      "cadences: {pen friends: 4m, Family: off}"
    ) {
      $0.cadences["pen friends"] = Cadence(4, .month).map(CadenceRule.every)
      $0.cadences["family"] = CadenceRule.never
    },
    SettingCase("kinds: [Supper, proofing]", "kinds: supper, proofing") {
      $0.kinds = ["supper": true, "proofing": true]
    },
    SettingCase("kinds: supper\nkinds-without-contact: Listened") {
      $0.kinds = ["supper": true, "listened": false]
    },
    SettingCase("keys:\n  sidste kontakt: last-contact", "keys: {Sidste_Kontakt: last-contact}") {
      $0.keys = ["sidstekontakt": "last-contact"]
    },
    SettingCase("sections:\n  Samtaler: log\n  Løfter: Promises") {
      $0.sections = ["samtaler": "log", "løfter": "promises"]
    },
    SettingCase("day-order: day-month", "day-order: Day-Month") { $0.dayOrder = .dayMonth },
    SettingCase("day-order: month-day") { $0.dayOrder = .monthDay },
    SettingCase("links: markdown") { $0.linkStyle = .markdown },
    SettingCase("review:\n  reach-out-limit: 3", "review: {reach-out-limit: \"3\"}") {
      $0.review.reachOutLimit = 3
    },
  ]
}

/// Texts that all settle the same.
struct SettingCase: CustomTestStringConvertible {
  let texts: [String]
  let change: @Sendable (inout Settings) -> Void

  init(_ texts: String..., change: @escaping @Sendable (inout Settings) -> Void) {
    self.texts = texts
    self.change = change
  }

  var testDescription: String { texts[0] }
}

extension SettingsReader {
  init(_ text: String) {
    self.init(reading: Array(text.utf8), at: NotePath("vault.yaml"))
  }
}

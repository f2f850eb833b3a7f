import Days
import Findings
import Foundation
import Testing
import VaultSettings

/// `docs/SETTINGS.md` says what the code does.
@Suite struct SettingsDocumentTests {
  private let document: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    document = try String(contentsOf: root.appending(path: "docs/SETTINGS.md"), encoding: .utf8)
  }

  @Test func `every setting has a section, and nothing else has one`() {
    let names = sections.map { $0.name }
    #expect(names.sorted() == SettingName.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: SettingName.allCases)
  func `a section tells the default`(name: SettingName) throws {
    let section = try #require(sections.first { $0.name == name.rawValue })
    let told = section.text.split(separator: "\n").first { $0.contains("Default: ") }
    #expect(told?.hasSuffix("Default: " + defaultText(of: name)) == true)
  }

  @Test(arguments: SettingName.allCases)
  func `the example of a setting is read, and changes it alone`(name: SettingName) throws {
    let section = try #require(sections.first { $0.name == name.rawValue })
    let example = try #require(examples(in: section.text).first)
    let reader = SettingsReader(example)
    #expect(reader.findings.isEmpty)
    #expect(reader.settings != Settings())
    #expect(example.hasPrefix(name.rawValue + ":"))
    #expect(example.split(separator: "\n").dropFirst().allSatisfy { $0.hasPrefix("  ") })
  }

  @Test func `the example of a whole file uses every setting`() throws {
    let whole = try #require(examples(in: document).first)
    #expect(SettingsReader(whole).findings.isEmpty)
    for name in SettingName.allCases {
      #expect("\n\(whole)".contains("\n\(name.rawValue):"))
    }
  }

  @Test func `every number of the review has a row with its default`() {
    let rows = document.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      row.split(separator: "|").prefix(2).map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let numbers = ReviewSettings.byName.map { name, number in
      ["`\(name)`", String(ReviewSettings()[keyPath: number])]
    }
    #expect(rows.sorted { $0[0] < $1[0] } == numbers.sorted { $0[0] < $1[0] })
  }

  @Test func `the finding that is shown is printed like this`() {
    let reader = SettingsReader("people: Friends\n\npoeple: Family\n")
    let line = reader.findings.map {
      "\($0.path.text):\($0.place.line):\($0.place.column): \($0.severity.rawValue): "
        + "\($0.message) [\($0.code.rawValue)]"
    }
    #expect(line.count == 1 && document.contains("\n\(line[0])\n"))
  }

  private var sections: [(name: String, text: String)] {
    document.components(separatedBy: "\n### `").dropFirst().map { section in
      let name = section.prefix { $0 != "`" }
      return (String(name), String(section.dropFirst(name.count + 1)))
    }
  }

  private func examples(in text: String) -> [String] {
    text.components(separatedBy: "```yaml\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  private func defaultText(of name: SettingName) -> String {
    let settings = Settings()
    return switch name {
    case .people: list(settings.peopleFolders)
    case .reviews: "`\(settings.reviewsFolder)`"
    case .share: "`\(settings.shareNote)`"
    case .ignore: list(settings.ignored)
    case .templates: list(settings.templateFolders)
    case .cadence: settings.cadence == .every(.threeMonths) ? "`3 months`" : "?"
    case .starCadence: settings.starCadence == nil ? "none" : "?"
    case .cadences: settings.cadences.isEmpty ? "none" : "?"
    case .kinds: settings.kinds.isEmpty ? "none" : "?"
    case .kindsWithoutContact: settings.kinds.isEmpty ? "none" : "?"
    case .keys: settings.keys.isEmpty ? "none" : "?"
    case .sections: settings.sections.isEmpty ? "none" : "?"
    case .dayOrder: settings.dayOrder == nil ? "none" : "?"
    case .links: "`\(settings.linkStyle.rawValue)`"
    case .lastContact: "`\(settings.lastContactUpdate.rawValue)`"
    case .order: settings.sectionOrder.isEmpty ? "none" : "?"
    case .review: "see there"
    }
  }

  private func list(_ words: [String]) -> String {
    "`[\(words.joined(separator: ", "))]`"
  }
}

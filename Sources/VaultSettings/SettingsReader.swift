import Days
import Findings
import Properties

/// Settings as `vault.yaml` gives them, and what in it is not one (docs/SETTINGS.md).
package struct SettingsReader {
  package private(set) var settings = Settings()
  package private(set) var findings: [Finding] = []

  private let source: SourceText
  private let path: NotePath

  /// Reads the bytes of a `vault.yaml`; a key that is unknown or wrong is a finding, and its default
  /// stays.
  package init(reading bytes: [UInt8], at path: NotePath) {
    source = SourceText(bytes)
    self.path = path
    let block = PropertyBlock(reading: source, in: source.textStart..<bytes.count, of: path)
    // What may pass in a note is a mistake here: the file is ours.
    findings = block.findings.map { Finding(.setting, in: $0.path, at: $0.place, $0.message) }
    for property in block.properties { take(property) }
  }

  private mutating func take(_ property: Property) {
    guard let name = SettingName(rawValue: property.key) else {
      report(property.keyRange, "there is no setting `\(property.key)`")
      return
    }
    switch name {
    case .people: texts(property).map { settings.peopleFolders = $0.map(withoutSlash) }
    case .reviews: folder(property).map { settings.reviewsFolder = $0 }
    case .share: text(property).map { settings.shareNote = $0 }
    case .ignore: texts(property).map { settings.ignored = $0.map(withoutSlash) }
    case .templates: texts(property).map { settings.templateFolders = $0.map(withoutSlash) }
    case .cadence: cadence(property).map { settings.cadence = $0 }
    case .starCadence: cadence(property).map { settings.starCadence = $0 }
    case .cadences:
      for member in members(property) {
        cadence(member).map { settings.cadences[member.key.lowercased()] = $0 }
      }
    case .kinds: takeKinds(property, areContact: true)
    case .kindsWithoutContact: takeKinds(property, areContact: false)
    case .keys:
      for member in members(property) {
        text(member).map { settings.keys[foldedKey(member.key)] = $0 }
      }
    case .sections:
      for member in members(property) {
        choice(member, among: Settings.sectionNames).map {
          settings.sections[member.key.lowercased()] = $0
        }
      }
    case .dayOrder: choice(property).map { settings.dayOrder = $0 }
    case .links: choice(property).map { settings.linkStyle = $0 }
    case .lastContact: choice(property).map { settings.lastContactUpdate = $0 }
    case .order: texts(property).map { settings.sectionOrder = knownSections($0, of: property) }
    case .review:
      for member in members(property) { takeNumber(member) }
    }
  }

  private mutating func takeKinds(_ property: Property, areContact: Bool) {
    for kind in texts(property) ?? [] { settings.kinds[kind.lowercased()] = areContact }
  }

  private mutating func knownSections(_ names: [String], of property: Property) -> [String] {
    names.filter { name in
      let isKnown = Settings.reviewSections.contains(name)
      if !isKnown { report(property.valueRange, "there is no section `\(name)` of a review") }
      return isKnown
    }
  }

  private mutating func takeNumber(_ property: Property) {
    guard let setting = ReviewSettings.byName[property.key] else {
      report(property.keyRange, "there is no number `\(property.key)` of the review")
      return
    }
    guard let text = text(property) else { return }
    guard let number = Int(text), (0...10_000).contains(number) else {
      report(property.valueRange, "`\(property.key)` is a whole number from 0 to 10000")
      return
    }
    settings.review[keyPath: setting] = number
  }

  private mutating func text(_ property: Property) -> String? {
    guard case .text(let text) = property.value else {
      report(property.valueRange, "`\(property.key)` is one text")
      return nil
    }
    return AbsentValue.isStated(by: text.text) ? nil : text.text
  }

  /// A list, or words between commas; nil where there is no value.
  private mutating func texts(_ property: Property) -> [String]? {
    switch property.value {
    case .text(let text):
      if AbsentValue.isStated(by: text.text) { return nil }
      if text.isQuoted { return [text.text] }
      return text.text.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
    case .list(let items):
      let texts = items.compactMap { item in
        if case .text(let text) = item { text.text } else { nil }
      }
      if texts.count == items.count { return texts }
    case .map:
      break
    }
    report(property.valueRange, "`\(property.key)` is a list of texts")
    return nil
  }

  /// A folder of the vault.
  private mutating func folder(_ property: Property) -> String? {
    guard let path = text(property).map(withoutSlash) else { return nil }
    let isInside = !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    if isInside, !path.isEmpty { return path }
    report(property.valueRange, "`\(property.key)` is a folder inside the vault")
    return nil
  }

  private mutating func members(_ property: Property) -> [Property] {
    if case .map(let members) = property.value { return members }
    if case .text(let text) = property.value, AbsentValue.isStated(by: text.text) { return [] }
    report(property.valueRange, "`\(property.key)` holds `name: value` lines of its own")
    return []
  }

  private mutating func cadence(_ property: Property) -> CadenceRule? {
    guard let text = text(property) else { return nil }
    switch CadenceReading(text) {
    case .rule(let rule): return rule
    case .absent: return nil
    case .unreadable:
      report(property.valueRange, "`\(text)` is not a period such as `6 weeks`")
      return nil
    }
  }

  private mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ property: Property
  ) -> Choice? {
    choice(property, among: Choice.allCases.map(\.rawValue)).flatMap(Choice.init)
  }

  private mutating func choice(_ property: Property, among choices: [String]) -> String? {
    guard let text = text(property)?.lowercased() else { return nil }
    if choices.contains(text) { return text }
    report(property.valueRange, "`\(property.key)` is one of: \(choices.joined(separator: ", "))")
    return nil
  }

  private func withoutSlash(_ folder: String) -> String {
    folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  private mutating func report(_ range: Range<Int>, _ message: String) {
    findings.append(
      Finding(.setting, in: path, at: source.place(at: range.lowerBound), message))
  }
}

extension Settings {
  /// The sections of a review by name, in their order (the cases of `SectionID`).
  package static let reviewSections = [
    "beginning", "reach-out", "drifting", "keep-your-word", "waiting", "give", "introduce", "ask",
    "coming-up", "keep-up", "shared-ground", "balance", "tend-the-list", "since-last-review",
    "notes-to-fix",
  ]

  /// What a section of a note can be, in `sections:` (the cases of `SectionMeaning`).
  package static let sectionNames = ["log", "mentions", "promises", "waiting", "private"]
}

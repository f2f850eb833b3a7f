import People
import Properties
import VaultSettings

/// What a property is called whatever its spelling: `last_contact` and `Last Contact` are one.
struct PropertyNames {
  private let settings: Settings
  /// Whether several spellings of one name stand in one note: then each is a property of its own.
  private let isBySpelling: Bool

  init(_ versions: ThreeWay<FrontMatterParts?>, settings: Settings) {
    self.settings = settings
    let known = { (parts: FrontMatterParts?) in
      (parts?.parts ?? []).map { Self.name(of: $0.property, settings) }
    }
    isBySpelling = [versions.base, versions.ours, versions.theirs].contains { version in
      let names = known(version)
      return Set(names).count < names.count
    }
  }

  func name(of property: Property) -> String {
    isBySpelling ? foldedKey(property.key) : Self.name(of: property, settings)
  }

  /// The key of a person's profile that it is, if any.
  func key(of property: Property) -> ProfileKey? {
    ProfileKey(folded: Self.folded(property, settings))
  }

  private static func name(of property: Property, _ settings: Settings) -> String {
    let key = folded(property, settings)
    return ProfileKey(folded: key)?.rawValue ?? key
  }

  private static func folded(_ property: Property, _ settings: Settings) -> String {
    let key = foldedKey(property.key)
    return settings.keys[key].map(foldedKey) ?? key
  }
}

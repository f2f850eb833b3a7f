/// What kind of thing a finding is about.
///
/// The raw value is printed and stays the same for ever.
package enum FindingCode: String, CaseIterable, Hashable, Sendable {
  // The file.
  case unreadable
  case notARegularFile = "not-a-regular-file"
  case folderNamedAsNote = "folder-named-as-note"
  case linkOutside = "link-outside"
  case linkTwin = "link-twin"
  case hardLink = "hard-link"
  case tooLarge = "too-large"
  case notUTF8 = "not-utf8"
  case fileName = "file-name"
  case pathTooLong = "path-too-long"
  case twinName = "twin-name"
  case conflictCopy = "conflict-copy"
  case perhapsCopy = "perhaps-copy"
  case evicted
  case emptyNote = "empty-note"
  case unfilledTemplate = "unfilled-template"

  // The text.
  case controlCharacter = "control-character"
  case loneCR = "lone-cr"
  case conflictMarker = "conflict-marker"
  case unclosedFence = "unclosed-fence"
  case readByLine = "read-by-line"

  // The front matter.
  case noFrontMatter = "no-front-matter"
  case unclosedFrontMatter = "unclosed-front-matter"
  case misplacedFrontMatter = "misplaced-front-matter"
  case fenceInside = "fence-inside"
  case yaml
  case yamlReference = "yaml-reference"
  case yamlReferenceNested = "yaml-reference-nested"
  case yamlTag = "yaml-tag"
  case duplicateKey = "duplicate-key"
  case similarKeys = "similar-keys"
  case frontMatterLimit = "front-matter-limit"
  case commentValue = "comment-value"
  case unquotedLink = "unquoted-link"
  case wrongType = "wrong-type"
  case unknownValue = "unknown-value"
  case badDate = "bad-date"
  case ambiguousDate = "ambiguous-date"
  case futureDate = "future-date"
  case nearMissKey = "near-miss-key"

  // The log and what it says.
  case badEntryDate = "bad-entry-date"
  case futureEntry = "future-entry"
  case secondLog = "second-log"
  case staleLastContact = "stale-last-contact"

  // The vault.
  case unknownPerson = "unknown-person"
  case ambiguousPerson = "ambiguous-person"
  case sharedName = "shared-name"
  case spelledTwoWays = "spelled-two-ways"

  // vault.yaml.
  case setting
}

extension FindingCode {
  /// How much a finding of this code matters.
  package var severity: Severity {
    switch self {
    case .unreadable, .notARegularFile, .linkOutside, .tooLarge, .notUTF8, .unfilledTemplate,
      .unclosedFrontMatter, .conflictMarker, .yaml, .yamlReferenceNested, .duplicateKey, .setting:
      .error
    default: .warning
    }
  }
}

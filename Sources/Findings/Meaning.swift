extension FindingCode {
  /// What a finding of this code means, as a sentence (docs/FINDINGS.md).
  package var meaning: String {
    switch self {
    case .unreadable: "The file or folder cannot be read, so nothing is known of what it holds."
    case .notARegularFile: "Something that is no file has the name of a note."
    case .folderNamedAsNote: "A folder has the name of a note."
    case .linkOutside: "A symbolic link leads out of the vault, where nothing is read."
    case .linkTwin: "A symbolic link leads to another note, which is read under its own name."
    case .hardLink: "Two names stand for one file on the disk, so it is read twice."
    case .tooLarge: "The file, or its front matter, is larger than what is read."
    case .notUTF8: "The file is not text in UTF-8, so nothing of it is read."
    case .fileName: "The name of the file holds something that links or other systems cannot."
    case .pathTooLong: "The file or folder lies too deep down to be read."
    case .twinName: "Two names of one folder differ only in case, or in the form of their letters."
    case .conflictCopy:
      "A sync or merge tool made this copy where two versions met; it is not read as a person."
    case .perhapsCopy:
      "The name ends in ` 2`, as iCloud names copies; the note is read all the same."
    case .evicted: "The note is in iCloud and not on this machine, so it is not read."
    case .emptyNote: "A note in a folder of people holds nothing."
    case .unfilledTemplate:
      "A note in a folder of people still holds the placeholder of a template, so it is not read."
    case .controlCharacter: "The text holds a character that does not show and is not typed."
    case .loneCR: "A line ends with a carriage return alone, which most programs do not know."
    case .conflictMarker: "Git left both sides of a merge in the note, for someone to settle."
    case .unclosedFence: "A code block is opened and never closed, so the rest of the note is code."
    case .readByLine:
      "The note would take a Markdown reader too long, so it is read by a simpler one."
    case .noFrontMatter: "Most people of the vault have front matter, and this one has none."
    case .unclosedFrontMatter:
      "The front matter is not closed; it is read up to the first line that is no property."
    case .misplacedFrontMatter: "Lines that look like front matter stand where none is read."
    case .fenceInside:
      "A line of the front matter is `---`, indented, which some programs take for its end."
    case .yaml: "The front matter is not YAML here; what can be read of it line by line is."
    case .yamlReference: "A value is shared between keys as YAML can, which is not followed."
    case .yamlReferenceNested:
      "Values are shared inside others as YAML can, which can grow without end and is not followed."
    case .yamlTag: "A word that YAML takes for the type of a value, which changes nothing here."
    case .duplicateKey: "A key stands twice in the front matter."
    case .similarKeys: "Two keys of the front matter differ only in case, spaces, `-` or `_`."
    case .frontMatterLimit: "The front matter is very long; past a limit it is read line by line."
    case .commentValue: "A value begins with `#`, which to other programs is a comment."
    case .unquotedLink: "A link stands without quotes, which to other programs is a list in a list."
    case .wrongType: "A property holds another kind of value than it should."
    case .unknownValue: "A property holds a value that is none of those it can have."
    case .badDate: "A property should hold a date, and what it holds is none."
    case .ambiguousDate: "A date can be read two ways, and is not guessed at."
    case .futureDate: "A day of something that has happened is still to come."
    case .nearMissKey: "A key is nearly one that is known."
    case .badEntryDate: "A line of the log begins with a date that no calendar has."
    case .futureEntry: "An entry of the log has a day that is still to come."
    case .secondLog: "The note has two sections for the log."
    case .staleLastContact: "`last-contact` is older than the newest contact in the log."
    case .unknownPerson: "A person is named for whom there is no note."
    case .ambiguousPerson: "A person is named by a name that several notes have."
    case .sharedName: "Two people have one name, or one alias."
    case .spelledTwoWays: "An interest is spelled in one way here and in another elsewhere."
    case .setting: "A line of `vault.yaml` is no setting, or has a value that it cannot have."
    }
  }
}

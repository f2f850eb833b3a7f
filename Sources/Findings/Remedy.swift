extension FindingCode {
  /// What to do about a finding of this code, as a sentence.
  package var remedy: String {
    switch self {
    case .unreadable: "Look at what is there and at its permissions, then run again."
    case .notARegularFile: "Rename or move it: only files are read as notes."
    case .folderNamedAsNote: "Rename the folder if it is not meant so; the notes in it are read."
    case .linkOutside: "Copy the file into the vault if it belongs here."
    case .linkTwin: "Keep one of the two; the note is read once, under the name it points to."
    case .hardLink: "Make a copy of one if they are meant to differ; else remove one of the names."
    case .tooLarge: "Split the note, or move what is not about the person elsewhere."
    case .notUTF8: "Save the file as UTF-8 in your editor; until then nothing of it is read."
    case .fileName:
      "Rename the file, so that links, other systems and sync tools can hold its name."
    case .pathTooLong: "Move the folder nearer to the root of the vault."
    case .twinName:
      "Rename one of the two: on a Mac or in a sync folder one would replace the other."
    case .conflictCopy: "Take over what the copy has and the original lacks, then delete the copy."
    case .perhapsCopy:
      "Join the two if they are about one person; else give each a name of its own."
    case .evicted: "Open the note once, so that it is fetched; until then it is not read."
    case .emptyNote: "Write something into the note, or delete it."
    case .unfilledTemplate: "Fill in the placeholder, or move the file into a Templates folder."
    case .controlCharacter: "Delete the character in your editor."
    case .loneCR: "Save the file with LF or CRLF line ends."
    case .conflictMarker:
      "Settle the merge: keep what is right, and delete the lines that git put in."
    case .unclosedFence: "Add a line of three backticks, or of three tildes, where the code ends."
    case .readByLine: "Split the note; until then only headings, list items and dates are read."
    case .noFrontMatter: "Add front matter, such as `kindred: true` between two lines of `---`."
    case .unclosedFrontMatter: "Add a line of `---` after the last property."
    case .misplacedFrontMatter:
      "Move it to the very start of the note, between two lines of `---`."
    case .fenceInside: "Reword the line, so that no program ends the front matter there."
    case .yaml: "Put the value in double quotes, or correct the line."
    case .yamlReference: "Write the value out; anchors and aliases are not followed."
    case .yamlReferenceNested: "Write the values out; anchors and aliases are not followed."
    case .yamlTag: "Remove the tag; values are read as they are typed."
    case .duplicateKey: "Keep one of the two lines; the first is used."
    case .similarKeys: "Keep one of the two; the first is used."
    case .frontMatterLimit: "Move long text below the front matter."
    case .commentValue: "Put the value in double quotes, so that other programs see it too."
    case .unquotedLink: "Put the link in double quotes: `\"[[Name]]\"`."
    case .wrongType: "Write it as shown in docs/FORMAT.md, under front matter."
    case .unknownValue: "Use one of the forms in docs/FORMAT.md, under front matter."
    case .badDate: "Write the date as 2026-10-02."
    case .ambiguousDate:
      "Write the day as 1988-03-02, or name the order in vault.yaml: `day-order`."
    case .futureDate: "Correct the day if it is a slip; until it has come it does not count."
    case .nearMissKey: "Correct the key if that is what you meant."
    case .badEntryDate: "Correct the day; until then the line is text, not an entry."
    case .futureEntry:
      "Correct the day if it is a slip; until it has come the entry does not count."
    case .secondLog: "Join the two sections, so that it is clear where a new entry goes."
    case .staleLastContact: "Bring the field up to date, or remove it: the log says more."
    case .unknownPerson: "Correct the name, or write a note for them."
    case .ambiguousPerson: "Link by path: `[[Folder/Name|Name]]`."
    case .sharedName: "Give one of them another name or alias, so that a link means one of them."
    case .spelledTwoWays: "Spell it one way, so that it counts as one."
    case .setting: "Look it up in docs/SETTINGS.md, which lists every setting with its default."
    }
  }
}

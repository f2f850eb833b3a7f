import Findings
import Foundation

extension FindingExample {
  private static let note = "---\nkindred: true\n---\n"

  static let ofFiles = [
    FindingExample(.unreadable, "A symbolic link `People/Ada.md` to a file that is gone.") {
      try $0.link("People/Ada.md", to: "Countess.md")
    },
    FindingExample(.notARegularFile, "A named pipe `People/Ada.md`.") {
      try $0.makeFolder("People")
      mkfifo($0.path + "/People/Ada.md", 0o644)
    },
    FindingExample(.folderNamedAsNote, "A folder `People/Ada.md` with `Letters.md` in it.") {
      try $0.write(Array(note.utf8), to: "People/Ada.md/Letters.md")
    },
    FindingExample(.linkOutside, "A symbolic link `People/Ada.md` to `/etc/hosts`.") {
      try $0.link("People/Ada.md", to: "/etc/hosts")
    },
    FindingExample(
      .linkTwin, "A symbolic link `People/Countess.md` to `Ada.md` beside it.",
      [File("People/Ada.md", note)]
    ) {
      try $0.link("People/Countess.md", to: "Ada.md")
    },
    FindingExample(
      .hardLink, "One file with the names `People/Ada.md` and `People/Countess.md`.",
      [File("People/Ada.md", note)]
    ) {
      try $0.hardLink("People/Countess.md", to: "People/Ada.md")
    },
    FindingExample(.tooLarge, "A note `People/Ada.md` of 6 MB.") {
      try $0.write([UInt8](repeating: UInt8(ascii: "a"), count: 6_000_000), to: "People/Ada.md")
    },
    FindingExample(.notUTF8, "A note `People/Ada.md` with the name `Renée`, saved as Latin-1.") {
      try $0.write(Array("---\nname: Ren".utf8) + [0xE9, 0x65, 0x0A], to: "People/Ada.md")
    },
    FindingExample(.fileName, note, path: "People/Ada #1.md"),
    FindingExample(.pathTooLong, "A hundred and one folders in one another.") {
      try $0.makeFolder(String(repeating: "a/", count: 101))
    },
    FindingExample(
      .twinName, "Two notes, `People/Ada.md` and `People/ada.md`, as a Mac cannot hold them.",
      [File("People/Ada.md", note), File("People/ada.md", "---\nname: Ada King\n---\n")]),
    FindingExample(
      .conflictCopy, "A note `People/Ada.md`, and a copy that Dropbox made of it.",
      [
        File("People/Ada.md", note),
        File("People/Ada (conflicted copy 2026-11-20).md", note),
      ]),
    FindingExample(
      .perhapsCopy, "Two notes, `People/Ada.md` and `People/Ada 2.md`.",
      [File("People/Ada.md", note), File("People/Ada 2.md", "---\nname: Ada King\n---\n")]),
    FindingExample(.evicted, "The file `People/.Ada.md.icloud`, which iCloud left.") {
      try $0.write([], to: "People/.Ada.md.icloud")
    },
    FindingExample(.emptyNote, "A note `People/Ada.md` of nothing, or of blank lines.") {
      try $0.write(Array("\n".utf8), to: "People/Ada.md")
    },
    FindingExample(
      .unfilledTemplate,
      """
      ---
      name: {{title}}
      ---
      """),
  ]
}

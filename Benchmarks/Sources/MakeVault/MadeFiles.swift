#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The notes of a vault on the disk.
struct VaultFiles {
  private let root: String

  init(in folder: String) {
    root = folder + "/vault"
  }

  func write(_ text: String, to path: String) throws {
    try writeFile(text, to: root + "/" + path)
  }
}

/// The same people in the files of other programs: cards for khard, a journal of time for hledger, and
/// a diary for jrnl.
struct PeerFiles {
  private var cards: [String] = []
  private var journal: [(day: Int, text: String)] = []
  private var diary: [(day: Int, text: String)] = []

  mutating func add(_ person: MadePerson) {
    let parts = person.name.split(separator: " ").map(String.init)
    cards.append(
      """
      BEGIN:VCARD\r\nVERSION:3.0\r\nUID:p\(person.number)@example.org\r\nFN:\(person.name)\r
      N:\(parts.last ?? "");\(parts.dropLast().joined(separator: " "));;;\r
      EMAIL;TYPE=home:p\(person.number)@example.org\r\nADR;TYPE=home:;;;\(person.city);;;\r
      BDAY:\(person.birthday)\r\nCATEGORIES:\(person.interests.joined(separator: ","))\r\nEND:VCARD\r\n
      """)
    for entry in person.entries {
      let words = entry.words.replacing("|", with: " ").replacing(";", with: ",")
      journal.append(
        (
          entry.day.number,
          "\(entry.day) \(entry.kind) | \(words)\n    people:\(person.name)    1\n    time\n\n"
        ))
      diary.append((entry.day.number, "[\(entry.day) 09:00] \(person.name): \(entry.words)\n\n"))
    }
  }

  func write(to folder: String) throws {
    for (number, card) in cards.enumerated() {
      try writeFile(card, to: folder + "/cards/p\(number).vcf")
    }
    let inOrder = { (entries: [(day: Int, text: String)]) in
      entries.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        .map(\.element.text).joined()
    }
    try writeFile(inOrder(journal), to: folder + "/people.journal")
    try writeFile(inOrder(diary), to: folder + "/diary.txt")
  }
}

private func writeFile(_ text: String, to path: String) throws {
  let parent = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
  try FileManager.default.createDirectory(
    atPath: String(parent), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: URL(filePath: path))
}

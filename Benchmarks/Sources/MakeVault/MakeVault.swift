/// Makes a vault: `MakeVault FOLDER PEOPLE [SEED]`.
///
/// It is a vault of so many people in `FOLDER/vault`, and the same people as
/// other programs keep them beside it. The same arguments give the same bytes on every machine.
@main struct MakeVault {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard (2...3).contains(arguments.count), let folder = arguments.first,
      let people = Int(arguments[2]), people > 0,
      let seed = arguments.count == 3 ? UInt64(arguments[3]) : 1
    else {
      throw Usage.wrong
    }
    var random = RandomNumbers(seed: seed)
    let names = NameList.names(people, &random)
    let vault = VaultFiles(in: folder)
    var peers = PeerFiles()
    for position in names.indices {
      let person = MadePerson(position, of: names, &random)
      try vault.write(person.note, to: person.path)
      peers.add(person)
    }
    for day in 0..<max(1, people / 50) {
      let note = MadePerson.dailyNote(of: day, names, &random)
      try vault.write(note.text, to: note.path)
    }
    try peers.write(to: folder)
  }

  enum Usage: Error, CustomStringConvertible {
    case wrong
    var description: String { "usage: MakeVault FOLDER PEOPLE [SEED]" }
  }
}

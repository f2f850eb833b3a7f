import Findings
import Foundation
import NoteSyntax
import People
import VaultFiles
import VaultSettings

@testable import VaultKit

/// The notes of a vault as they were read, to be read again with one of them changed.
struct Corpus: Sendable {
  let notes: [(path: NotePath, bytes: [UInt8])]
  private let facts: [NoteFacts]

  /// The vault in a folder of this package.
  init(_ name: String) throws {
    let vault = try Vault(at: Package.root.appending(path: name).path)
    notes = try vault.list().files.compactMap { file in
      guard case .text(let bytes) = vault.folder.read(file) else { return nil }
      return (file.path, bytes)
    }
    facts = notes.map { NoteFacts(Note($0.bytes, at: $0.path), settings: Settings()) }
  }

  /// What the vault comes to with other bytes in the place of one note.
  func reading(with bytes: [UInt8], at position: Int) -> CorpusReading {
    var facts = facts
    var dump = ""
    switch FileContent(bytes, of: notes[position].path) {
    case .text(let text):
      let note = Note(text, at: notes[position].path)
      dump = note.dump
      facts[position] = NoteFacts(note, settings: Settings())
    case .refused: facts.remove(at: position)
    }
    return CorpusReading(facts, notes: notes.map(\.path), dump: dump)
  }
}

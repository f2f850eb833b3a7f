import Days
import Findings
import Foundation
import Testing

@testable import VaultFiles

/// Promise 3: your editor wins.
@Suite("An editor that saves while we write")
struct EditorTests {
  private let note = NotePath("Ada.md")
  private let old = Array("what was read\n".utf8)
  private let new = Array("what we write\n".utf8)
  private let saved = "what the editor saved\n"
  private let vault: TemporaryVault

  init() throws {
    vault = try TemporaryVault()
    try vault.makeFile("Ada.md", "what was read\n")
  }

  private func planned() throws -> FileSwap {
    let change = FileChange.replace(note, from: old, with: new)
    let swap = try FileSwap(change, in: vault.open(), owner: "test", number: 1)
    try swap.prepare(new)
    return swap
  }

  @Test(
    "What it saves after we looked and before our file takes the place is there afterwards",
    arguments: EditorSave.allCases)
  func between(editor: EditorSave) throws {
    let swap = try planned()
    for step in editor.steps(vault, "Ada.md", saved) { try step() }
    #expect(throws: VaultError.changed(note)) { try swap.perform() }
    swap.discardTemporary()
    #expect(vault.text("Ada.md") == saved)
    #expect(vault.names().filter { $0.hasPrefix(".vault-") } == [])
  }

  @Test(
    "It is stopped by us at no step of its saving, and nothing of it is lost",
    arguments: EditorSave.allCases)
  func inTheMiddle(editor: EditorSave) throws {
    let count = editor.steps(vault, "Ada.md", saved).count
    for stop in 0..<count {
      try vault.makeFile("Ada.md", "what was read\n")
      let swap = try planned()
      let steps = editor.steps(vault, "Ada.md", saved)
      for step in steps[..<stop] { try step() }
      var wrote = false
      do {
        try swap.perform()
        wrote = true
        swap.removeTemporary()
      } catch {
        swap.discardTemporary()
      }
      // Before its first step the file is as it was read.
      #expect(wrote == (stop == 0 || editor == .rename && stop == 1), "step \(stop)")
      for step in steps[stop...] { try step() }
      #expect(vault.text("Ada.md") == saved, "step \(stop)")
      #expect(vault.names().filter { $0.hasPrefix(".vault-") } == [], "step \(stop)")
    }
  }

  @Test("A file that it has emptied and not yet written is never taken for an empty note")
  func emptied() throws {
    #if os(Linux)
      let file = OpenForWriting()
      try file.open(vault.path + "/Ada.md")
      let change = FileChange.replace(note, from: [], with: new)
      let swap = try FileSwap(change, in: vault.open(), owner: "test", number: 1)
      try swap.prepare(new)
      #expect(throws: VaultError.beingWritten(note)) { try swap.perform() }
      swap.discardTemporary()
      file.write(saved[...])
      file.close()
      #expect(vault.text("Ada.md") == saved)
    #endif
  }

  @Test("A file that is missing or empty for a moment is waited for")
  func waitedFor() throws {
    let folder = try vault.open()
    try vault.makeFile("Ada.md", "")
    Thread.detachNewThread { [vault] in
      try? vault.makeFile("saving", "what was read\n")
      try? vault.move("saving", to: "Ada.md")
    }
    let run = try folder.beginWriting("test", on: Day(number: 0))
    #expect(try run.replace(note, from: old, with: new) == .written)
  }

  @Test("Of an editor and us that write at once again and again, no save is lost")
  func race() async throws {
    let rounds = isSoaking ? 10_000 : 300
    let folder = try vault.open()
    let vault = vault
    try vault.makeFile("Ada.md", "0\n")
    let editor = Task.detached {
      for round in 1...rounds {
        let style: EditorSave = round.isMultiple(of: 2) ? .rename : .inPlace
        for step in style.steps(vault, "Ada.md", "\(round)\n") { try step() }
      }
    }
    let ours = Task.detached {
      var written = 0
      var last = 0
      while last < rounds {
        guard case .text(let bytes) = folder.read(NotePath("Ada.md")),
          let round = Int(String(decoding: bytes.prefix { $0 != 10 }, as: UTF8.self))
        else { continue }
        // A file that is just being written may hold part of a number.
        if bytes.contains(10) {
          #expect(round >= last)
          last = round
        }
        if (try? folder.write(bytes + "ours\n".utf8, to: NotePath("Ada.md"), replacing: bytes))
          != nil
        {
          written += 1
        }
      }
      return written
    }
    try await editor.value
    #expect(await ours.value > 0)
    #expect(vault.text("Ada.md")?.hasPrefix("\(rounds)\n") == true)
  }
}

import Days
import Findings
import Foundation
import Testing

@testable import VaultFiles

/// Whether the long sweeps are run in full.
let isSoaking = ProcessInfo.processInfo.environment["KINDRED_SOAK"] != nil

@Suite("Two that write at once")
struct TwoWritersTests {
  @Test("No line of either is lost")
  func lines() async throws {
    let rounds = isSoaking ? 10_000 : 100
    let vault = try TemporaryVault()
    let folder = try vault.open()
    // No note becomes longer than people's are.
    let notes = (0...rounds / 100).map { NotePath("\($0).md") }
    for note in notes { try vault.makeFile(note.text, "") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in ["a", "b"] {
        group.addTask {
          for round in 1...rounds {
            let run = try folder.beginWriting("test", on: Day(number: round / 100))
            // What is kept would become more than a person ever makes.
            if round.isMultiple(of: 50) { try run.forgetRuns(before: .max) }
            let note = notes[round / 100]
            guard case .text(let bytes) = folder.read(note) else { continue }
            try run.replace(note, from: bytes, with: bytes + "\(writer)\(round)\n".utf8)
          }
        }
      }
      try await group.waitForAll()
    }
    let lines = notes.flatMap { note in
      (vault.text(note.text) ?? "").split(separator: "\n").map(String.init)
    }
    for writer in ["a", "b"] {
      #expect(lines.filter { $0.hasPrefix(writer) } == (1...rounds).map { "\(writer)\($0)" })
    }
    #expect(vault.names() == ([".vault"] + notes.map(\.text)).sorted())
  }

  @Test("One that does not end is not waited for without end, and named")
  func busy() async throws {
    let vault = try TemporaryVault()
    try vault.makeFile("Ada.md", "old")
    let holding = try vault.open().beginWriting("test", on: Day(number: 0))
    #expect(throws: VaultError.busy) {
      try vault.open().beginWriting("test", on: Day(number: 0), patience: 3)
    }
    try holding.replace(NotePath("Ada.md"), from: Array("old".utf8), with: Array("new".utf8))
  }

  @Test("Who waits is next, however fast another begins again")
  func next() async throws {
    let vault = try TemporaryVault()
    try vault.makeFile("Ada.md", "")
    let folder = try vault.open()
    let note = NotePath("Ada.md")
    var first: WritingRun? = try folder.beginWriting("test", on: Day(number: 0))
    let waiting = Task.detached {
      let run = try folder.beginWriting("test", on: Day(number: 0))
      try run.replace(note, from: [], with: Array("next".utf8))
    }
    while !vault.isLocked(".vault/turn") { usleep(1_000) }
    #expect(first?.id == nil)
    first = nil
    let again = try folder.beginWriting("test", on: Day(number: 0))
    #expect(vault.text("Ada.md") == "next")
    try await waiting.value
    #expect(again.id == nil)
  }

  @Test("A reader sees the old or the new note at every moment, and is never kept waiting")
  func reader() async throws {
    let vault = try TemporaryVault()
    let texts = ["a", "b"].map { String(repeating: $0, count: 20_000) }
    try vault.makeFile("Ada.md", texts[0])
    let folder = try vault.open()
    let note = NotePath("Ada.md")
    let writer = Task.detached {
      for round in 0..<200 {
        let (old, new) = (texts[round % 2], texts[(round + 1) % 2])
        try folder.write(Array(new.utf8), to: note, replacing: Array(old.utf8))
      }
    }
    let reader = Task.detached {
      var reads = 0
      while reads < 2_000 {
        let content = folder.read(note)
        guard texts.contains(where: { content == .text(Array($0.utf8)) }) else { return reads }
        reads += 1
      }
      return reads
    }
    try await writer.value
    #expect(await reader.value == 2_000)
  }
}

import Days
import Findings
import Foundation
import NoteSyntax
import People
import VaultFiles
import VaultIndex
import VaultSettings

/// The files of an example in a folder of their own, read as a vault is.
struct ScratchVault {
  let notes: [NoteFacts]
  let index: PeopleIndex
  /// Whether there is no file but one note and the settings.
  let isOneNote: Bool
  static let settingsPath = NotePath("vault.yaml")

  /// The day on which all examples are read.
  static let today = Day(year: 2026, month: 11, day: 21) ?? .distantPast

  init(_ files: [ExampleFile]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kindred-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // The root is here, whatever lies above.
    try Data().write(to: folder.appending(path: "vault.yaml"))
    for file in files { try Self.write(file, in: folder) }

    let vault = try VaultFolder(VaultRoot.find(from: folder.path(percentEncoded: false), home: nil))
    var findings: [Finding] = []
    var settings = Settings()
    if case .text(let bytes) = vault.read(Self.settingsPath) {
      let reader = SettingsReader(reading: bytes, at: Self.settingsPath)
      settings = reader.settings
      findings += reader.findings
    }
    let listing = try vault.list(settings)
    var notes: [NoteFacts] = []
    for file in listing.files {
      switch vault.read(file) {
      case .text(let bytes):
        notes.append(NoteFacts(Note(bytes, at: file.path), settings: settings))
      case .refused(let finding):
        findings.append(finding)
      }
    }
    var index = PeopleIndex(notes, on: Self.today, settings: settings)
    findings += index.people.compactMap { person in
      nameProblem(person.path).map { Finding(.fileName, in: person.path, at: .start, $0) }
    }
    index.findings = (index.findings + findings + listing.findings).sorted()
    self.notes = notes
    self.index = index
    isOneNote = files.count { $0.path != Self.settingsPath.bytes } < 2
  }

  private static func write(_ file: ExampleFile, in folder: URL) throws {
    let url = folder.appending(path: String(decoding: file.path, as: UTF8.self))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    switch file.content {
    case .bytes(let bytes): try Data(bytes).write(to: url)
    case .link(let target):
      let path = target.hasPrefix("/") ? URL(filePath: target) : folder.appending(path: target)
      try FileManager.default.createSymbolicLink(at: url, withDestinationURL: path)
    }
  }
}

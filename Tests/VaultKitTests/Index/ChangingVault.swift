import Findings
import Foundation
import Trials

@testable import VaultKit

/// A real folder of notes that chance changes in all the ways in which people and programs do.
final class ChangingVault {
  let folder: URL
  private var random: SeededRandom
  private(set) var log: [String] = []

  init(seed: Int) throws {
    random = SeededRandom(seed: seed)
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "kindred-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "People"), withIntermediateDirectories: true)
    for _ in 0..<(3 + random.below(9)) { try write(note(), to: newPath()) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The vault, with an index.
  func open() throws -> Vault {
    var vault = try Vault(at: folder.path)
    vault.indexer = "test"
    return vault
  }

  /// Does one thing to the notes.
  func change() throws {
    guard let path = try anyNote() else { return try add() }
    switch random.below(12) {
    case 0: try add()
    case 1: try remove(path)
    case 2: try move(path, to: newPath())
    case 3: try write(note(), to: path)
    case 4: try editInPlace(path)
    case 5: try editUnseen(path)
    case 6: try setTime(of: path, by: random.choose(-86_400, 86_400, -1, 1))
    case 7: try swapNames(path)
    case 8: try replace(path)
    case 9: try write(settings(), to: "vault.yaml")
    case 10: try write([0xFF, 0xFE, 0x41], to: path)
    default: try append("- 2026-09-0\(1 + random.below(9)): call with [[\(name())]]\n", to: path)
    }
  }

  private func add() throws {
    log.append("add")
    try write(note(), to: newPath())
  }

  private func remove(_ path: String) throws {
    log.append("remove \(path)")
    try FileManager.default.removeItem(at: url(path))
  }

  private func move(_ path: String, to new: String) throws {
    guard path != new else { return }
    log.append("rename \(path) to \(new)")
    try FileManager.default.createDirectory(
      at: url(new).deletingLastPathComponent(), withIntermediateDirectories: true)
    try? FileManager.default.removeItem(at: url(new))
    try FileManager.default.moveItem(at: url(path), to: url(new))
  }

  /// Other bytes of the same size, in the same file.
  private func editInPlace(_ path: String) throws {
    log.append("edit \(path) in place")
    var bytes = Array(try Data(contentsOf: url(path)))
    guard
      let place = bytes.indices.filter({ (0x61...0x7A).contains(bytes[$0]) }).randomElement(
        using: &random)
    else { return }
    bytes[place] = bytes[place] == 0x65 ? 0x61 : 0x65
    let handle = try FileHandle(forWritingTo: url(path))
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }

  /// The same, and the time of the last change is put back.
  private func editUnseen(_ path: String) throws {
    let time = try times(of: path)
    try editInPlace(path)
    log.append("put back the time of \(path)")
    try set(time, on: path)
  }

  private func setTime(of path: String, by seconds: Int) throws {
    log.append("move the time of \(path) by \(seconds) s")
    var time = try times(of: path)
    time.tv_sec += seconds
    try set(time, on: path)
  }

  /// Two files change places.
  private func swapNames(_ path: String) throws {
    guard let other = try anyNote(), other != path else { return }
    log.append("swap \(path) and \(other)")
    let aside = url("aside.tmp")
    try FileManager.default.moveItem(at: url(path), to: aside)
    try FileManager.default.moveItem(at: url(other), to: url(path))
    try FileManager.default.moveItem(at: aside, to: url(other))
  }

  /// Another file takes the place, with the same time.
  private func replace(_ path: String) throws {
    log.append("replace \(path)")
    let time = try times(of: path)
    try Data(note()).write(to: url("aside.tmp"))
    guard rename(url("aside.tmp").path, url(path).path) == 0 else { throw Failed(path: path) }
    try set(time, on: path)
  }

  private func append(_ line: String, to path: String) throws {
    log.append("append to \(path)")
    var bytes = Array(try Data(contentsOf: url(path)))
    bytes += Array(("\n" + line).utf8)
    try write(bytes, to: path)
  }
}

extension ChangingVault {
  struct Failed: Error { let path: String }

  private static let names = [
    "Ada Lovelace", "Ada Byron", "Tom Reyes", "Maya Okafor", "秀英", "Žofie", "Tom", "Maya",
  ]

  private func name() -> String { random.pick(Self.names) }

  private func newPath() -> String {
    let folder = random.choose("People/", "People/", "", "Meetings/")
    if random.once(in: 5) { return folder + "2026-10-0\(1 + random.below(9)) Lunch.md" }
    return folder + name() + ".md"
  }

  private func note() -> [UInt8] {
    let aliases = random.once(in: 3) ? "aliases: [\(name()), \(name())]\n" : ""
    let title = random.once(in: 3) ? "name: \(name())\n" : ""
    let me = random.once(in: 20) ? "me: true\n" : ""
    let head =
      "---\nkindred: \(random.once(in: 3) ? "false" : "true")\n\(aliases)\(title)\(me)---\n"
    let day = "2026-0\(1 + random.below(9))-1\(random.below(9))"
    let log = """

      ## Log

      - \(day): coffee with [[\(name())]] (gave:: a word about [[\(name())]])
      - [ ] \(name()): send the [[\(name())]] papers 📅 \(day)
      - \(day): call, with:: [[\(name())]]
        - promised:: a letter to [[\(name())]]

      """
    let random = RandomNote(seed: random.below(100_000)).bytes
    return Array(head.utf8) + random + Array(log.utf8)
  }

  private func settings() -> [UInt8] {
    Array("cadence: \(1 + random.below(5)) weeks\nkinds:\n  sauna: contact\n".utf8)
  }

  private func anyNote() throws -> String? {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return paths.filter { $0.hasSuffix(".md") }.sorted().randomElement(using: &random)
  }

  private func url(_ path: String) -> URL { folder.appending(path: path) }

  private func write(_ bytes: [UInt8], to path: String) throws {
    log.append("write \(path)")
    let place = url(path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  private func times(of path: String) throws -> timespec {
    var status = stat()
    guard stat(url(path).path, &status) == 0 else { throw Failed(path: path) }
    #if canImport(Darwin)
      return status.st_mtimespec
    #else
      return status.st_mtim
    #endif
  }

  private func set(_ time: timespec, on path: String) throws {
    let times = [time, time]
    guard utimensat(AT_FDCWD, url(path).path, times, 0) == 0 else { throw Failed(path: path) }
  }
}

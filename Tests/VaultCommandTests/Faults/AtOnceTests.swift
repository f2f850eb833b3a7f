import Foundation
import Testing

@Suite("Commands that write at once")
struct AtOnceTests {
  @Test("Of many `vault log` at once each writes its entry, or says that it did not")
  func manyLogs() async throws {
    let count = isSoaking ? 50 : 12
    let copy = try VaultCopy(of: "small")
    let result = try await copy.run(
      "seq \(count) | xargs -P \(count) -I{} sh -c"
        + " 'vault log maya number {}. --date 2026-11-21 2> /dev/null && echo {}'")
    let written = result.output.split(separator: "\n").compactMap { Int($0) }.sorted()
    let note = try String(
      contentsOf: copy.folder.appending(path: "People/Maya Okafor.md"), encoding: .utf8)
    let logged = (1...count).filter { note.contains("number \($0).") }
    #expect(logged == written)
    #expect(written.count > count / 2)
    let names = try copy.contents().keys.filter { $0.hasSuffix(".tmp") }
    #expect(names == [])
  }

  @Test(
    "Hardly any files that may be opened, no home, a strict mask, closed streams: still right",
    arguments: [
      "ulimit -n 24; vault log maya tea", "unset HOME; vault log maya tea",
      "umask 0777; vault log maya tea", "vault log maya tea <&- >&- 2>&-",
      "TZ=No/Where LANG=xx_YY vault log maya tea",
    ])
  func surroundings(line: String) async throws {
    let copy = try VaultCopy(of: "small")
    let result = try await copy.run(line + " --date 2026-11-21")
    let note = try String(
      contentsOf: copy.folder.appending(path: "People/Maya Okafor.md"), encoding: .utf8)
    #expect(note.contains("2026-11-21: tea") == (result.status == 0), "\(result.error)")
    #expect(try copy.notes().keys.filter { $0.contains(".vault-") } == [])
  }
}

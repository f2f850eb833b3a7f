import Testing
import VaultKit

@testable import VaultCommand

/// The line that a person at a terminal sees while something takes long.
struct ProgressWordsTests {
  private static func line(
    _ files: Int, of all: Int, in stage: RunMeter.Stage = .readingNotes, bytes: Int = 0,
    milliseconds: Int = 2_000, width: Int = 80
  ) -> String {
    var state = RunMeter.State()
    (state.stage, state.files, state.allFiles, state.bytes) = (stage, files, all, bytes)
    return ProgressWords(state: state, milliseconds: milliseconds, count: 2).line(fitting: width)
  }

  @Test("Files, speed and the time that is left")
  func bar() {
    #expect(
      Self.line(2_500, of: 10_000, bytes: 30_000_000)
        == "Reading the notes [#####...............] 2500 of 10000 files, 15 MB/s, 6 s left")
    #expect(
      Self.line(10, of: 20, bytes: 9_000_000)
        == "Reading the notes [############............] 10 of 20 files, 4.5 MB/s, 2 s left")
    #expect(
      Self.line(100, of: 20_000, in: .makingFullText, milliseconds: 1_000)
        == "Making the full text [........................] 100 of 20000 files, 4 min left")
  }

  @Test("What is not known is not said")
  func unknown() {
    #expect(Self.line(0, of: 10) == "Reading the notes [........................] 0 of 10 files")
    #expect(Self.line(10, of: 10) == "Reading the notes [########################] 10 of 10 files")
    #expect(Self.line(0, of: 0, in: .writingIndex) == "Writing the index.....")
  }

  @Test("It never takes more than a line", arguments: [0, 1, 20, 40, 60, 79, 80, 200])
  func width(_ width: Int) {
    let line = Self.line(123_456, of: 987_654_321, bytes: 1 << 40, width: width)
    #expect(line.count < max(1, width))
  }
}

import VaultKit

/// What libFuzzer calls with one text after the other: reads it as a note, and stops where reading it
/// once more says something else.
@_cdecl("LLVMFuzzerTestOneInput")
public func readNote(_ start: UnsafePointer<UInt8>?, _ length: Int) -> Int32 {
  let bytes = UnsafeBufferPointer(start: start, count: length)
  guard let day = VaultDay("2026-11-21"), let first = bytes.first else { return 0 }
  // The first byte says where the note stands: what a note is depends on it.
  let paths = ["People/Ada.md", "Journal/2026-11-20.md", "Me.md"]
  let path = paths[Int(first) % paths.count]
  let note = Array(bytes.dropFirst())
  guard NoteReading(note, at: path, on: day) == NoteReading(note, at: path, on: day) else {
    fatalError("a note is read in two ways")
  }
  return 0
}

/// SwiftPM wants an executable to begin here, not in libFuzzer's own `main`.
@_cdecl("FuzzNotes_main")
public func fuzzNotes(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> Int32 {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, readNote)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Lines of ours in a file of settings that is the user's.
struct OwnLines {
  let lines: [String]
  /// Lines of the user's that say the same as one of ours, which is then not added.
  var covering: [String: [String]] = [:]

  /// The file with our lines at its end; the same where it has them all.
  func added(to file: [UInt8]) -> [UInt8] {
    let present = Set(Self.lines(of: file).map(\.text))
    let missing = lines.filter { line in
      !([line] + (covering[line] ?? [])).contains(where: present.contains)
    }
    guard !missing.isEmpty else { return file }
    let end = file.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    let isOpen = file.last.map { $0 != UInt8(ascii: "\n") } ?? false
    return file + Array(((isOpen ? end : "") + missing.map { $0 + end }.joined()).utf8)
  }

  /// The file without our lines.
  func removed(from file: [UInt8]) -> [UInt8] {
    Self.lines(of: file).filter { !lines.contains($0.text) }.flatMap(\.bytes)
  }

  /// The lines of a file: their bytes, and their text without an end.
  private static func lines(of file: [UInt8]) -> [(bytes: [UInt8], text: String)] {
    var lines: [(bytes: [UInt8], text: String)] = []
    var start = 0
    while start < file.count {
      let end = file[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? file.count
      let bytes = Array(file[start..<end])
      let text = bytes.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      lines.append((bytes, String(decoding: text, as: UTF8.self)))
      start = end
    }
    return lines
  }
}

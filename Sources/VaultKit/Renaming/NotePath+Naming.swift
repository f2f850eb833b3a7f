import Findings

extension NotePath {
  /// The path of the note under another name: folder and ending stay.
  func named(_ name: String) -> NotePath {
    let ending = bytes.suffix(fileName.utf8.count).dropFirst(stem.utf8.count)
    let folder = bytes.dropLast(fileName.utf8.count)
    return NotePath(bytes: folder + Array(name.utf8) + ending)
  }
}

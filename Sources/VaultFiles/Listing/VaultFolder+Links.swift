import Findings

extension VaultFolder {
  /// What there is to say about a symbolic link with the name of a note; nil for one to a folder.
  func finding(ofLink link: NotePath, among files: [NoteFile]) -> Finding? {
    do throws(SystemError) {
      let target = try descriptor.status(of: link.bytes, following: true)
      return target.kind == .folder ? nil : try finding(ofLink: link, toFileAmong: files)
    } catch {
      let message =
        switch error {
        case .absent: "a link to what is not there"
        case .link: "a link that leads back to itself"
        default: "a link that cannot be followed: \(error.reason)"
        }
      return Finding(.unreadable, in: link, at: .start, message)
    }
  }

  /// Whether a symbolic link leads to a note.
  package func leads(_ link: NotePath, to note: NotePath) -> Bool {
    guard let target = try? descriptor.status(of: link.bytes, following: true),
      let file = try? descriptor.status(of: note.bytes)
    else { return false }
    return target.identity == file.identity
  }

  private func finding(
    ofLink link: NotePath, toFileAmong files: [NoteFile]
  ) throws(SystemError) -> Finding {
    let slash = UInt8(ascii: "/")
    let folder = root.bytes == [slash] ? root.bytes : root.bytes + [slash]
    let target = try realPath(folder + link.bytes)
    guard target.starts(with: folder) else {
      let place = String(decoding: target, as: UTF8.self)
      return Finding(.linkOutside, in: link, at: .start, "a link to \(place), outside the vault")
    }
    let inside = NotePath(bytes: Array(target[folder.count...]))
    guard files.contains(where: { $0.path == inside }) else {
      return Finding(
        .notARegularFile, in: link, at: .start,
        "a link to \(inside.text), which is not among the notes")
    }
    return Finding(.linkTwin, in: link, at: .start, "a link to \(inside.text)")
  }
}

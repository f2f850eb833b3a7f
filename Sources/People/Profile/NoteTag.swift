/// Tags, as Obsidian has them: nested by `/`, written with or without `#`.
package enum NoteTag {
  /// The tags of one value: `#person #work`, `person, work`.
  package static func tags(in text: String) -> [String] {
    let link = WrittenLink(text)
    if link.isLink { return [link.shown] }
    return text.split { $0.isWhitespace || $0 == "," }.map { $0.drop { $0 == "#" } }.filter {
      !$0.isEmpty
    }
    .map(String.init)
  }

  /// The first part of a nested tag, in lower case: `person/friend` is `person`.
  package static func first(of tag: String) -> String {
    let first =
      tag.split(separator: "/", omittingEmptySubsequences: true).first.map(String.init) ?? tag
    return first.lowercased()
  }
}

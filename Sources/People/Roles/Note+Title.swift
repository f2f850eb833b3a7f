import Findings
import NoteSyntax
import VaultSettings

extension Note {
  /// The first level-1 heading unless that is a date or the name of a section, else the file's name
  /// without a leading `@`.
  func title(settings: Settings) -> String {
    if let heading = blocks.first(where: { $0.headingLevel == 1 && $0.depth == 0 }) {
      let words = Self.plain(text(heading.content))
      let isSection = SectionMeaning(of: words, settings: settings) != nil
      if !words.isEmpty, !isSection, DatePrefix(in: source.bytes, heading.content) == nil {
        return words
      }
    }
    let stem = path.stem
    return stem.hasPrefix("@") ? String(stem.dropFirst()) : stem
  }

  /// The words of a heading without emphasis around them; of a link what it shows.
  private static func plain(_ heading: String) -> String {
    var words = heading.trimmed.withoutLinks[...]
    while words.count > 2, let mark = words.first, "*_".contains(mark), words.last == mark {
      words = words.dropFirst().dropLast()
    }
    return String(words)
  }

  /// Whether its front matter or title still holds a template's placeholder: `{{title}}`, `<% … %>`.
  package var isTemplate: Bool { placeholder != nil }

  /// The byte offset of the first placeholder in front matter or title.
  package var placeholder: Int? {
    let heading = blocks.first { $0.headingLevel == 1 }?.content
    for range in [frontMatter?.content, heading].compactMap({ $0 }) {
      let bytes = source.bytes
      let found = range.dropLast().first { offset in
        let pair = (bytes[offset], bytes[offset + 1])
        return pair == (UInt8(ascii: "{"), UInt8(ascii: "{"))
          || pair == (UInt8(ascii: "<"), UInt8(ascii: "%"))
      }
      if let found { return found }
    }
    return nil
  }

  /// The tags of the last paragraph if it holds nothing else: `#person #friend`.
  var lastLineTags: [String] {
    guard let last = blocks.last(where: { $0.kind == .paragraph }), last.content.count < 200,
      source.bytes[last.content].first == UInt8(ascii: "#")
    else { return [] }
    let words = text(last.content).split(whereSeparator: \.isWhitespace)
    guard words.allSatisfy({ $0.hasPrefix("#") }) else { return [] }
    return words.map { String($0.dropFirst()) }
  }
}

import Findings
import NoteSyntax
import VaultSettings

/// The opening words of an entry: its kind, and who was there (`coffee with [[A]] and [[B]]`).
struct EntryOpening {
  /// In lower case; nil where the first word is no kind.
  private(set) var kind: String?
  /// Whether the kind is contact; an entry without a kind is.
  private(set) var isContact = true
  /// Where the words behind the kind begin.
  private(set) var textStart: Int
  /// The links that it names as present.
  private(set) var with: [Link] = []

  init(of text: Range<Int>, in note: Note, settings: Settings) {
    var reader = WordReader(bytes: note.source.bytes, offset: text.lowerBound, end: text.upperBound)
    reader.skipBlanks()
    textStart = reader.offset
    guard let word = reader.kind(settings: settings) else { return }
    kind = word.kind
    isContact = word.isContact
    var ahead = reader
    reader.skipSeparators()
    textStart = reader.offset
    ahead.skipBlanks()
    guard let with = ahead.word()?.lowercased(), settings.keys[with] ?? with == "with" else {
      return
    }
    while true {
      ahead.skipBlanks()
      guard let link = note.link(at: ahead.offset) else { return }
      self.with.append(link)
      ahead.offset = link.range.upperBound
      ahead.skipConjunction()
    }
  }
}

extension Note {
  /// The link that begins at a byte, unless it is an embed.
  func link(at offset: Int) -> Link? {
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    guard low < links.count, links[low].range.lowerBound == offset, links[low].form != .embed else {
      return nil
    }
    return links[low]
  }
}

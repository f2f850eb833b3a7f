import Findings
import VaultReview
import VaultSettings

/// How a report links to the notes of its vault.
package struct NoteLinks: Sendable {
  private let style: LinkStyle
  /// The way from the folder of reports to the root: `../`.
  private let wayUp: String
  /// File names, folded, that more than one note has.
  private let ambiguous: Set<String>

  /// - Parameter notes: every note of the vault, people or not: `[[Maya]]` must mean one of them.
  package init(notes: some Sequence<NotePath>, settings: Settings) {
    var seen: Set<String> = []
    var ambiguous: Set<String> = []
    for note in notes where !seen.insert(note.stem.lowercased()).inserted {
      ambiguous.insert(note.stem.lowercased())
    }
    self.ambiguous = ambiguous
    style = settings.linkStyle
    let depth = settings.reviewsFolder.split(separator: "/").count { $0 != "." }
    wayUp = String(repeating: "../", count: depth)
  }

  /// A link to a person: `[[Maya Okafor]]`, or `[Maya](../People/Maya%20Okafor.md)`.
  func person(_ path: NotePath, name: String) -> String {
    wikiLink(to: path, name: name) ?? page(name, url: address(of: path))
  }

  /// A link to a line of a note, which is named at the end of its words: `[coffee on 8 August :14](…)`.
  func place(_ words: String, _ source: Source) -> String {
    page("\(words) :\(source.line)", url: address(of: source.path))
  }

  /// A link to a page.
  func page(_ words: String, url: String) -> String {
    "[\(words.inertMarkdown())](\(url.percentEncodedAddress))"
  }

  /// A link to a person for another note: `[[Maya Okafor]]`, by its path where the name is another's too.
  package func wikiLink(to path: NotePath) -> String? {
    guard path.isUTF8, path.bytes.suffix(3).elementsEqual(".md".utf8) else { return nil }
    let isAmbiguous = ambiguous.contains(path.stem.lowercased())
    let target = isAmbiguous ? String(path.text.dropLast(3)) : path.stem
    return target.canStandInWikiLink ? "[[\(target)]]" : nil
  }

  /// Nil where Obsidian would not find the note by such a link, or would show something else.
  private func wikiLink(to path: NotePath, name: String) -> String? {
    guard style == .wiki, path.isUTF8, path.bytes.suffix(3).elementsEqual(".md".utf8) else {
      return nil
    }
    let isAmbiguous = ambiguous.contains(path.stem.lowercased())
    let target = isAmbiguous ? String(path.text.dropLast(3)) : path.stem
    guard target.canStandInWikiLink, name.canStandInWikiLink else { return nil }
    return target == name ? "[[\(target)]]" : "[[\(target)|\(name)]]"
  }

  /// The way from a report to a note.
  func address(of path: NotePath) -> String {
    // A name that is not UTF-8 is written byte for byte: only so does it lead to the file.
    wayUp + (path.isUTF8 ? path.text.percentEncoded(keeping: "/") : path.bytes.percentEncodedName)
  }
}

extension String {
  fileprivate var canStandInWikiLink: Bool {
    unicodeScalars.allSatisfy { scalar in
      !scalar.isControl && !scalar.isHidden && !"[]|#^\\`%<>*_$".unicodeScalars.contains(scalar)
    } && first != " " && last != " " && !isEmpty
  }

  /// An address in which nothing can end it: of its signs only those stay that have a meaning there.
  var percentEncodedAddress: String { percentEncoded(keeping: "/:?#@!$&'*+,;=%") }

  /// Letters of any script stay, so that the raw text can be read; what Markdown or an address could
  /// take for something else does not.
  fileprivate func percentEncoded(keeping kept: String) -> String {
    let kept = (kept + "-._~").unicodeScalars
    var encoded = ""
    for scalar in unicodeScalars {
      let isPlain =
        scalar.isASCII
        ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || kept.contains(scalar)
        : !scalar.isControl && !scalar.isHidden && !scalar.properties.isWhitespace
      encoded += isPlain ? String(scalar) : Array(String(scalar).utf8).percentEncoded
    }
    return encoded
  }
}

extension [UInt8] {
  /// Every byte as `%` and two digits.
  fileprivate var percentEncoded: String {
    map { ($0 < 16 ? "%0" : "%") + String($0, radix: 16, uppercase: true) }.joined()
  }

  /// A path of which ASCII letters and digits stay.
  fileprivate var percentEncodedName: String {
    map { byte in
      byte < 0x80
        ? String(Unicode.Scalar(byte)).percentEncoded(keeping: "/") : [byte].percentEncoded
    }.joined()
  }
}

import Findings
import NoteSyntax
import People
import Properties

/// Where a link of a note says which note it leads to: in the text, or in a property.
package struct WrittenTarget: Hashable, Sendable {
  /// How the target is written.
  enum Form: Hashable, Sendable {
    /// `[[Name]]`, `![[Name]]`
    case wiki
    /// `"[[Name]]"` in a property, where a quotation mark may have to be doubled.
    case property(YAMLText.Quoting)
    /// `[shown](Name.md)`, or `[shown](<My Name.md>)`
    case markdown(isAngled: Bool)
  }

  /// The bytes of the target, without heading, block and shown text.
  package let range: Range<Int>
  /// The line, counted from 1.
  package let line: Int
  /// As it is written.
  let text: String
  /// The name or path that it stands for; of a Markdown link the path from the root.
  package let target: String
  let form: Form
}

extension Note {
  /// The targets of all links, in the order of the note; those of properties first.
  package var writtenTargets: [WrittenTarget] {
    (frontMatter?.properties ?? []).flatMap { targets(in: $0.value) } + links.map(written)
  }

  private func written(_ link: Link) -> WrittenTarget {
    let isAngled = link.target.lowerBound > 0 && source.bytes[link.target.lowerBound - 1] == 0x3C
    return WrittenTarget(
      range: link.target, line: line(at: link.target.lowerBound), text: text(link.target),
      target: target(of: link),
      form: link.form == .markdown ? .markdown(isAngled: isAngled) : .wiki)
  }

  private func targets(in value: PropertyValue) -> [WrittenTarget] {
    switch value {
    case .list(let items): items.flatMap(targets)
    case .map(let members): members.flatMap { targets(in: $0.value) }
    case .text(let text): targets(in: text)
    }
  }

  /// `[[Name#Heading|shown]]` anywhere in a text as written.
  private func targets(in property: PropertyText) -> [WrittenTarget] {
    let bytes = source.bytes[property.range]
    let quoting = property.isQuoted ? YAMLText.quoting(of: bytes) : .none
    var targets: [WrittenTarget] = []
    var offset = bytes.startIndex
    while let open = bytes[offset...].firstRange(of: Array("[[".utf8)),
      let close = bytes[open.upperBound...].firstRange(of: Array("]]".utf8))
    {
      let inside = bytes[open.upperBound..<close.lowerBound]
      let end = inside.firstIndex { "|#^".utf8.contains($0) } ?? inside.endIndex
      let range = source.trimmed(inside.startIndex..<end)
      if !range.isEmpty {
        let written = text(range)
        targets.append(
          WrittenTarget(
            range: range, line: line(at: range.lowerBound), text: written,
            target: quoting == .single ? written.replacing("''", with: "'") : written,
            form: .property(quoting)))
      }
      offset = close.upperBound
    }
    return targets
  }
}

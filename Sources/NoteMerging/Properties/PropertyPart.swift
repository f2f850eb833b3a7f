import Findings
import NoteSyntax
import Properties

/// One property of the front matter with its lines.
struct PropertyPart: Equatable {
  /// Comments and blank lines before it.
  let lead: [Line]
  let lines: [Line]
  let property: Property
  /// Where its lines begin in the note.
  let start: Int

  /// What has been written counts, not where.
  static func == (left: PropertyPart, right: PropertyPart) -> Bool {
    left.lead == right.lead && left.lines == right.lines
  }
}

/// The front matter of a note in parts.
struct FrontMatterParts: Equatable {
  let opening: Line
  let parts: [PropertyPart]
  /// Comments behind the last property.
  let tail: [Line]
  let closing: Line

  /// Nil where it is not as anybody would write it: not YAML, a key twice, a key inside a line.
  init?(of note: Note, _ frontMatter: FrontMatter) {
    let told: Set<FindingCode> = [.duplicateKey, .similarKeys, .fenceInside, .yamlTag]
    guard frontMatter.isSound, !note.findings.contains(where: { told.contains($0.code) }) else {
      return nil
    }
    let source = note.source
    let line = { (number: Int) in Line(source.bytes[source.range(ofLine: number)]) }
    let first = source.line(at: frontMatter.content.lowerBound)
    let last = source.line(at: frontMatter.content.upperBound) - 1
    var starts: [Int] = []
    for property in frontMatter.properties {
      let number = source.line(at: property.keyRange.lowerBound)
      guard source.range(ofLine: number).lowerBound == property.keyRange.lowerBound,
        number > starts.last ?? 0
      else { return nil }
      starts.append(number)
    }
    var parts: [PropertyPart] = []
    var lead = (first..<(starts.first ?? last + 1)).map(line)
    for (index, property) in frontMatter.properties.enumerated() {
      let next = index + 1 < starts.count ? starts[index + 1] : last + 1
      let all = (starts[index]..<next).map(line)
      let own = all.lastIndex { !$0.isBlank && $0.first != UInt8(ascii: "#") } ?? 0
      parts.append(
        PropertyPart(
          lead: lead, lines: Array(all[...own]), property: property,
          start: source.range(ofLine: starts[index]).lowerBound))
      lead = Array(all[(own + 1)...])
    }
    opening = line(first - 1)
    self.parts = parts
    tail = lead
    closing = line(last + 1)
  }
}

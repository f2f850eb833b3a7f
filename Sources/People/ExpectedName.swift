import Findings
import NoteSyntax

/// A name where a person is expected, as behind `with::`, `introduced::`, `attendees:` and `knows:`.
package struct ExpectedName: Hashable, Sendable {
  /// The target of a link, or the words as they stand.
  package let target: String
  /// A link is meant to lead somewhere; plain words may be anyone.
  package let isLink: Bool
  package let place: Place
}

extension Note {
  /// The names in a note where people are expected.
  func expectedNames(
    fields: [KnownField], _ properties: NoteProperties, isDated: Bool
  ) -> [ExpectedName] {
    let kinds: Set<EntryField.Kind> = [.with, .introducing, .introduced]
    let links = fields.filter { kinds.contains($0.kind) }.flatMap { field in
      self.links.filter { field.value.contains($0.range.lowerBound) }.map { link in
        ExpectedName(
          target: target(of: link), isLink: true, place: source.place(at: link.range.lowerBound))
      }
    }
    let keys: [ProfileKey] = isDated ? [.attendees] : [.knows, .introducedBy, .notIntroduce]
    return links
      + keys.flatMap { properties.items($0) }.map { item in
        let link = WrittenLink(item.value)
        return ExpectedName(
          target: link.target, isLink: link.isLink,
          place: source.place(at: item.range.lowerBound))
      }
  }
}

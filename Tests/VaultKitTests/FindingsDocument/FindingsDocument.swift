import Findings
import Foundation

/// `docs/FINDINGS.md`, put together from the codes and their examples.
struct FindingsDocument {
  private(set) var text = ""

  /// The beginning of each part: its title, and the first of its codes.
  private static let parts: [(title: String, first: FindingCode)] = [
    ("Files", .unreadable), ("Text", .controlCharacter), ("Front matter", .noFrontMatter),
    ("Values", .wrongType), ("The log", .badEntryDate), ("The vault", .unknownPerson),
    ("`vault.yaml`", .setting),
  ]

  /// The examples in any order, each with what was found.
  init(_ examples: [(example: FindingExample, findings: [Finding])]) {
    text = Self.opening
    for code in FindingCode.allCases {
      if let part = Self.parts.first(where: { $0.first == code }) { text += "\n## \(part.title)\n" }
      guard let (example, findings) = examples.first(where: { $0.example.code == code }) else {
        continue
      }
      text += "\n### \(code.rawValue)\n\n\(code.meaning) *\(code.severity.rawValue.capitalized)*\n"
      text += "\n\(code.remedy)\n"
      text += shown(example) + fenced(findings.map(Self.line).joined(), as: "")
    }
  }

  private func shown(_ example: FindingExample) -> String {
    if let words = example.words { return "\n\(words)\n" }
    return example.files.map { file in
      let language = file.path.hasSuffix(".yaml") ? "yaml" : "markdown"
      return "\n`\(file.path)`\n" + fenced(Self.visible(file.bytes), as: language)
    }.joined()
  }

  private func fenced(_ text: String, as language: String) -> String {
    let fence = text.contains("```") ? "````" : "```"
    let end = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
    return "\n\(fence)\(language)\n\(text)\(end)\(fence)\n"
  }

  /// A finding as `vault check` prints it; of a path longer than a line, both ends.
  private static func line(_ finding: Finding) -> String {
    let path = finding.path.text
    let shown = path.count > 80 ? "\(path.prefix(12))…\(path.suffix(12))" : path
    return "\(shown):\(finding.place.line):\(finding.place.column): "
      + "\(finding.severity.rawValue): \(finding.message) [\(finding.code.rawValue)]\n"
  }

  /// With Unicode's pictures for what does not show.
  private static func visible(_ bytes: [UInt8]) -> String {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
        ? Unicode.Scalar(0x2400 + scalar.value) ?? scalar : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let opening = """
    # Findings

    `vault check` tells what in the notes could not be read, or is probably not meant so, a line each:

    ```
    file:line:column: severity: message [code]
    ```

    An *error* is something that could not be read; a *warning* was read, and may be a slip. Whatever is
    found, everything else is read, and no file is changed. Lines are those of an editor; columns count
    from 1 in UTF-16 code units, as language servers and most editors do. A code stays the same for ever.

    This page lists every code with an example; the examples are vaults that a test makes and checks, on
    21 November 2026. It is written by `make record`.

    """
}

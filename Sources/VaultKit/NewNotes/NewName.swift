import Findings
import People
import VaultFiles

/// The name of a person who gets a note: what their file is called.
package struct NewName: Hashable, Sendable {
  package let text: String

  /// Refuses a name that no file of a vault should have, with the reason.
  package init(_ typed: String) throws(VaultError) {
    text = Self.withoutEnding(typed.trimmed)
    if let problem = Self.problem(of: text) {
      let shown = text.split(whereSeparator: \.isNewline).joined(separator: "␊")
      throw VaultError(
        .badName, "“\(shown)” cannot be the name of a note: \(problem). Choose another name.")
    }
  }

  /// The file in a folder of the vault; the empty folder is the root.
  func path(in folder: String) -> NotePath {
    NotePath(folder.isEmpty ? "\(text).md" : "\(folder)/\(text).md")
  }

  /// Whoever types the name of the file means the person.
  private static func withoutEnding(_ name: String) -> String {
    let ending = [".md", ".markdown"].first { name.lowercased().hasSuffix($0) }
    return String(name.dropLast(ending?.count ?? 0)).trimmed
  }

  private static func problem(of name: String) -> String? {
    guard let first = name.first, let last = name.last else { return "it is empty" }
    if first == "." { return "a name that begins with a dot is hidden" }
    if first == "-" { return "commands take a name that begins with a dash for an option" }
    if last == "." { return "Windows cannot hold a name that ends in a dot" }
    let scalars = name.unicodeScalars
    if scalars.contains("/") { return "it holds `/`, which parts folders" }
    if let sign = scalars.first(where: { $0 == "|" || $0 == "\"" }) {
      return "it holds `\(sign)`, which links and some systems cannot hold"
    }
    if scalars.contains(where: { $0.properties.generalCategory == .format && !$0.isJoiner }) {
      return "it holds a character that does not show"
    }
    let path = NotePath(name + ".md")
    return nameProblem(path) ?? (path.isNamedAsNote ? nil : "it is named like a copy of a file")
  }
}

extension Unicode.Scalar {
  /// The zero-width joiner and non-joiner, which Persian and Hindi are written with.
  fileprivate var isJoiner: Bool { value == 0x200C || value == 0x200D }
}

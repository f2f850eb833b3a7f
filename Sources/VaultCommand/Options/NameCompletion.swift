import ArgumentParser
import Findings
import Reports
import VaultIndex
import VaultKit

extension CompletionKind {
  /// The people of the vault that the words typed so far mean.
  static var names: CompletionKind {
    .custom { words, _, _ in
      let shell = CompletionShell.requesting
      return await NameCompletion.names(for: words).compactMap { $0.asProposed(to: shell) }
    }
  }
}

/// What a shell proposes where a person is named.
enum NameCompletion {
  /// Everyone's name, sorted; the path of the note where several have it.
  ///
  /// Nothing where the vault cannot be read, as a shell has no place for words of ours.
  static func names(for words: [String]) async -> [String] {
    guard var vault = try? vault(for: words) else { return [] }
    vault.indexer = ProgramBuild.name
    guard let people = try? await vault.read(on: .today).index.people else { return [] }
    let counts = people.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
    return people.map { counts[$0.name] == 1 ? $0.name : $0.path.text }
      .filter(isOffered).sorted()
  }

  /// The vault that is typed with `-C`, else as every command finds it.
  private static func vault(for words: [String]) throws -> Vault {
    let option = words.lastIndex { $0 == "-C" || $0 == "--vault" }
    let typed = option.flatMap { words.dropFirst($0 + 1).first } ?? Environment["VAULT_DIR"]
    let home = Environment["HOME"]
    if let typed, !typed.isEmpty { return try Vault(at: typed, home: home) }
    return try Vault(around: ".", home: home)
  }

  /// Whether shells take a name at all: a line end would be two, a tab begins a description.
  private static func isOffered(_ name: String) -> Bool {
    !name.hasPrefix("-") && name == name.inertForTerminal
      && !name.contains { $0.isNewline || $0 == "\t" }
  }
}

extension String {
  /// The words as a shell has to be given them, to put just these into the line.
  fileprivate func asProposed(to shell: CompletionShell?) -> String? {
    switch shell {
    // It takes a colon for the end of a word.
    case .bash: contains(":") ? nil : escapedForBash
    // A colon would begin a description.
    case .zsh: replacing("\\", with: "\\\\").replacing(":", with: "\\:")
    default: self
    }
  }

  /// The words as bash has to read them to mean just these: it expands what it is given, and a name with
  /// `$(…)` in it would be run.
  var escapedForBash: String {
    var text = ""
    for scalar in unicodeScalars {
      let isPlain =
        !scalar.isASCII || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if !isPlain { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}

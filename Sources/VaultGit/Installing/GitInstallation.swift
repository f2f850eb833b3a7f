import Findings
import VaultFiles
import VaultSettings

/// Something that was to be set up, and whether it had to be.
package struct InstalledPart: Hashable, Sendable {
  /// What is set up.
  package enum Part: Hashable, Sendable {
    /// A file of the vault with lines of ours.
    case lines(NotePath)
    /// The merge driver in the configuration of this clone.
    case driver
  }

  package let part: Part
  /// False where it was so already.
  package let isChanged: Bool
  /// Whether the file went, as nothing else was in it.
  package fileprivate(set) var isGone = false
}

/// Sets up git for a vault: which files are merged by us, and how git calls us.
package struct GitInstallation {
  private let repository: GitRepository
  private let attributes: OwnLines
  private let ignored = OwnLines(
    lines: ["/.vault/", ".vault-*.tmp"], covering: ["/.vault/": [".vault/", ".vault", "/.vault"]])

  package init(in repository: GitRepository, settings: Settings) {
    self.repository = repository
    let folder = settings.reviewsFolder
    let pages = "/\(folder)/*.html"
    let isPlain = !pages.contains { $0 == " " || $0 == "\"" || $0 == "\\" }
    attributes = OwnLines(lines: [
      "# vault: notes are merged entry by entry (vault git install).",
      "*.md merge=vault", "*.markdown merge=vault",
      (isPlain ? pages : #""\#(pages.escaped)""#) + " merge=vault",
    ])
  }

  /// Sets up what is missing; `program` is where our command lies.
  package func install(program: String) async throws(GitError) -> [InstalledPart] {
    let line = DriverCommand.line(program: program)
    let isSet = try await setting("merge.vault.driver") == line
    // One key, so that the configuration is old or new at every moment.
    if !isSet { try await set("merge.vault.driver", line) }
    return try change([(".gitattributes", attributes.added), (".gitignore", ignored.added)])
      + [InstalledPart(part: .driver, isChanged: !isSet)]
  }

  /// Takes back what was set up.
  package func uninstall() async throws(GitError) -> [InstalledPart] {
    let isSet = try await setting("merge.vault.driver") != nil
    if isSet {
      _ = try await repository.run(["config", "--local", "--remove-section", "merge.vault"])
        .succeeded()
    }
    return try change([(".gitattributes", attributes.removed), (".gitignore", ignored.removed)])
      + [InstalledPart(part: .driver, isChanged: isSet)]
  }

  private func setting(_ key: String) async throws(GitError) -> String? {
    let answer = try await repository.run(["config", "--local", "--get", key])
    return answer.status == 0 ? try answer.text() : nil
  }

  private func set(_ key: String, _ value: String) async throws(GitError) {
    _ = try await repository.run(["config", "--local", "--replace-all", key, value]).succeeded()
  }

  /// Changes lines of ours in files of the vault: in all of them, or in none.
  ///
  /// A file that nothing else was in goes.
  private func change(
    _ files: [(name: String, change: ([UInt8]) -> [UInt8])]
  ) throws(GitError) -> [InstalledPart] {
    do throws(VaultError) {
      var changes: [FileChange] = []
      var parts: [InstalledPart] = []
      for (name, change) in files {
        let path = NotePath(name)
        let present = try repository.folder.bytes(of: path)
        let wanted = change(present ?? [])
        let isChanged = wanted != present ?? []
        parts.append(InstalledPart(part: .lines(path), isChanged: isChanged))
        guard isChanged else { continue }
        changes.append(.taking(path, from: present, to: wanted))
        if wanted.isEmpty { parts[parts.count - 1].isGone = true }
      }
      try repository.folder.change(changes)
      return parts
    } catch {
      throw .disk("\(error.message) \(error.remedy)")
    }
  }
}

extension FileChange {
  fileprivate static func taking(
    _ path: NotePath, from present: [UInt8]?, to wanted: [UInt8]
  ) -> FileChange {
    guard let present else { return .create(path, wanted) }
    return wanted.isEmpty
      ? .remove(path, from: present) : .replace(path, from: present, with: wanted)
  }
}

extension String {
  /// With a backslash before what would end a quotation.
  fileprivate var escaped: String {
    replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}

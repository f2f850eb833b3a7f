import Foundation
import Testing

/// Names that a shell proposes, as the script that is installed asks for them.
struct NameCompletionTests {
  @Test(
    "Bash proposes the people of the vault that is meant",
    arguments: [
      (["show", ""], ["Lena Park", "Maya Okafor", "Sam Lee", "Tom Reyes", "Zoë Ångström"]),
      (["show", "May"], ["Maya Okafor"]), (["introduce", "maya", "T"], ["Tom Reyes"]),
      (["log", "maya", "--with", "S"], ["Sam Lee"]), (["why", "-C", "../elsewhere", ""], ["Ada"]),
      (["show", "-C", "nowhere", ""], []), (["show", "Nobody"], []),
    ])
  func names(words: [String], proposed: [String]) async throws {
    let copy = try VaultCopy(of: "small")
    try write("---\nkindred: true\n---\n", to: "../elsewhere/People/Ada.md", in: copy)
    #expect(try await completions(for: words, in: copy) == proposed)
  }

  @Test("A name is never run, and one that bash would read otherwise comes out as it is")
  func hostile() async throws {
    let copy = try VaultCopy(of: "empty")
    let names = ["Eve $(touch ran)", "Bob `touch ran`", "Pat O'Brien", "Ann \"A\" $HOME", "C*t ~"]
    for name in names {
      try write("---\nkindred: true\n---\n", to: "People/\(name).md", in: copy)
    }
    let proposed = try await completions(for: ["show", ""], in: copy)
    #expect(proposed == names.sorted())
    let files = try FileManager.default.contentsOfDirectory(atPath: copy.folder.path)
    #expect(files.filter { $0 != ".vault" } == ["People"])
  }

  private func write(_ text: String, to path: String, in copy: VaultCopy) throws {
    let file = copy.folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// What bash proposes for the last of some words behind `vault`.
  private func completions(for words: [String], in copy: VaultCopy) async throws -> [String] {
    let script = """
      export LC_ALL=C.UTF-8
      source <(vault --generate-completion-script bash)
      COMP_WORDS=(vault "$@") COMP_LINE="vault $*" COMP_CWORD=$# COMP_POINT=$((6 + ${#COMP_LINE}))
      _vault vault "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      ((${#COMPREPLY[@]} == 0)) || printf '%s\\n' "${COMPREPLY[@]}"
      """
    let file = copy.scratch.appending(path: "complete.bash")
    try Data(script.utf8).write(to: file)
    let typed = words.map { "'\($0)'" }.joined(separator: " ")
    let result = try await copy.run("bash '\(file.path)' \(typed)")
    return result.output.split(separator: "\n").map(String.init)
  }
}

import Foundation
import Testing

/// What zsh and fish propose at a terminal.
@Suite(.serialized)
struct ShellCompletionTests {
  @Test("The people of the vault are proposed", arguments: CompletingShell.installed)
  func names(shell: CompletingShell) async throws {
    let copy = try VaultCopy(of: "small")
    let answers = try await shell.answers(
      to: [
        ("vault show ", .propose), ("vault show May", .propose),
        ("vault introduce maya T", .propose),
        ("vault log maya --with S", .propose), ("vault show Nobody", .propose),
        ("vault show May", .complete), ("vault set Z", .complete),
      ], in: copy)
    #expect(
      answers.map { Set($0) } == [
        ["Lena Park", "Maya Okafor", "Sam Lee", "Tom Reyes", "Zoë Ångström"], ["Maya Okafor"],
        ["Tom Reyes"], ["Sam Lee"], [], ["vault", "show", "Maya Okafor"],
        ["vault", "set", "Zoë Ångström"],
      ])
  }

  @Test("A name means itself and is never run", arguments: CompletingShell.installed)
  func hostile(shell: CompletingShell) async throws {
    let copy = try VaultCopy(of: "empty")
    let names = [
      "Eve $(touch ran)", "Bob `touch ran`", "Pat O'Brien", "Ann \"A\" $HOME", "C*t ~",
      "Forward\\slash",
      "Ren: colon", "(touch ran)", "x; touch ran", "{a,b}", "[Ada]", "\\n", "!!",
    ]
    let folder = copy.folder.appending(path: "People")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in names {
      try Data("---\nkindred: true\n---\n".utf8).write(to: folder.appending(path: "\(name).md"))
    }
    let answers = try await shell.answers(
      to: [("vault show ", .propose)]
        + names.map { ("vault show \(Self.beginning(of: $0))", .complete) },
      in: copy)
    #expect(answers.first?.sorted() == names.sorted())
    for (name, answer) in zip(names, answers.dropFirst()) {
      #expect(answer == ["vault", "show", name])
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: copy.folder.path)
    #expect(files.filter { $0 != ".vault" } == ["People"])
  }

  /// The first character, as somebody types it who knows that it means something to a shell.
  private static func beginning(of name: String) -> String {
    let first = String(name.prefix(1))
    return first.first?.isLetter == true ? first : "\\\(first)"
  }

  @Test("All commands and all their options are proposed", arguments: CompletingShell.installed)
  func options(shell: CompletingShell) async throws {
    let copy = try VaultCopy(of: "empty")
    let help = try await copy.run("vault --help").output
    let commands = help.matches(of: /(?m)^  ([a-z][a-z-]+) {2,}[A-Z]/).map { String($0.output.1) }
    var expected = [Set(commands + ["help"])]
    var lines: [(typed: String, act: CompletingShell.Act)] = [("vault ", .propose)]
    for command in commands where command != "git" {
      let help = try await copy.run("vault \(command) --help").output
      let options = help.matches(of: /(?m)^  (?:-[a-zA-Z], )?(--[a-z-]+)/)
      expected.append(Set(options.map { String($0.output.1) }))
      lines.append(("vault \(command) --", .propose))
    }
    #expect(commands.count > 20)
    let answers = try await shell.answers(to: lines, in: copy)
    for (line, (answer, expected)) in zip(lines, zip(answers, expected)) {
      #expect(Set(answer) == expected, "\(line.typed)")
    }
    #expect(answers.count == lines.count)
  }

  @Test("What an option can be is proposed", arguments: CompletingShell.installed)
  func values(shell: CompletingShell) async throws {
    let copy = try VaultCopy(of: "small")
    let answers = try await shell.answers(
      to: [
        ("vault review --section ke", .propose), ("vault list --sort ", .propose),
        ("vault index --format ", .propose), ("vault git ", .propose), ("vault chart c", .propose),
      ], in: copy)
    #expect(
      answers.map { Set($0) } == [
        ["keep-your-word", "keep-up"], ["name", "last", "due"], ["text", "json", "sqlite"],
        ["install"],
        ["circle", "calendar"],
      ])
  }
}

import Foundation
import Testing

@Suite struct ManPageTests {
  private static let path = "docs/man/vault.1"

  @Test func `The manual page says what the help says`() throws {
    let help = try HelpTree(json: BuiltCommand.output("--experimental-dump-help"))
    let page = ManPage.text(of: help)
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    let file = root.appending(path: Self.path)
    if isRecording {
      try Data(page.utf8).write(to: file, options: .atomic)
    }
    let isFresh = try Data(contentsOf: file) == Data(page.utf8)
    #expect(isFresh, "\(Self.path) is stale: run `make record` and commit what it wrote.")
  }

  @Test func `A page has the commands, their arguments and examples`() throws {
    let help = try HelpTree(
      json: """
        {"command": {"commandName": "vault", "abstract": "Keeps in touch.", "shouldDisplay": true,
          "subcommands": [{"commandName": "review", "abstract": "Writes it.", "shouldDisplay": true,
            "discussion": "See the vault.\\n\\n  vault review --date 2026-11-21",
            "arguments": [
              {"kind": "positional", "valueName": "dir", "abstract": "The folder.",
                "isOptional": true, "isRepeating": false, "shouldDisplay": true},
              {"kind": "option", "valueName": "format", "abstract": "How to print.",
                "names": [{"kind": "short", "name": "f"}, {"kind": "long", "name": "format"}],
                "allValues": ["md", "json"], "defaultValue": "md",
                "isOptional": true, "isRepeating": false, "shouldDisplay": true}]}]}}
        """)
    #expect(
      ManPage.text(of: help).contains(
        """
        .Nd Keeps in touch
        .Sh SYNOPSIS
        .Nm
        .Cm review
        .Op Ar option ...
        .Op Ar dir
        .Nm
        .Fl -help | -version
        .Sh DESCRIPTION
        Keeps in touch.
        .Sh COMMANDS
        .Ss \\*(nm review
        Writes it.
        .Pp
        See the vault.
        .Bd -literal -offset indent
        \\*(nm review \\-\\-date 2026\\-11\\-21
        .Ed
        .Bl -tag -width Ds
        .It Ar dir
        The folder.
        .It Fl f , Fl -format Ar format
        How to print. One of: md, json. Without it: md.
        .El
        """))
  }
}

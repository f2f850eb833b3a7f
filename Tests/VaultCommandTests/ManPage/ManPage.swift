/// The manual page of the command, in the mdoc language of `man`.
struct ManPage {
  private let root: HelpTree
  private var lines: [String] = []

  /// The page as text.
  static func text(of root: HelpTree) -> String {
    var page = ManPage(root: root)
    page.addOpening()
    page.addCommands()
    page.lines += closing
    return page.lines.joined(separator: "\n") + "\n"
  }

  private init(root: HelpTree) {
    self.root = root
  }

  // `make install NAME=…` changes the name in the first lines; the string `nm` carries it further.
  private mutating func addOpening() {
    let name = root.commandName
    lines += [
      ".\\\" Written by `make record` from the help of the command: change it there.",
      ".ds nm \(name)",
      ".Dd November 21, 2026",
      ".Dt \(name.uppercased()) 1",
      ".Os Kindred",
      ".Sh NAME",
      ".Nm \(name)",
      ".Nd \(inline(withoutFullStop(root.abstract ?? "")))",
      ".Sh SYNOPSIS",
    ]
    for command in root.commands {
      lines += [".Nm", ".Cm \(command.commandName)", ".Op Ar option ..."]
      lines += command.ownArguments.filter { $0.kind == .positional }.map(synopsis)
    }
    lines += [".Nm", ".Fl -help | -version", ".Sh DESCRIPTION"]
    addParagraphs(root.discussion ?? root.abstract ?? "")
    addList(root.ownArguments)
  }

  private mutating func addCommands() {
    guard !root.commands.isEmpty else { return }
    lines.append(".Sh COMMANDS")
    for command in root.commands {
      lines.append(".Ss \\*(nm \(command.commandName)")
      addParagraphs(
        [command.abstract, command.discussion].compactMap(\.self).joined(separator: "\n\n"))
      addList(command.ownArguments)
    }
  }

  private mutating func addList(_ arguments: [HelpTree.Argument]) {
    guard !arguments.isEmpty else { return }
    lines.append(".Bl -tag -width Ds")
    for argument in arguments {
      lines.append(".It " + label(argument))
      addParagraphs(explanation(argument))
    }
    lines.append(".El")
  }

  /// Paragraphs with blank lines between them; an indented one is shown line by line.
  private mutating func addParagraphs(_ text: String) {
    for (number, paragraph) in text.split(separator: "\n\n").enumerated() {
      let rows = paragraph.split(separator: "\n").map(String.init)
      if rows.allSatisfy({ $0.hasPrefix("  ") }) {
        lines += [".Bd -literal -offset indent"] + rows.map { inline($0.trimmed) } + [".Ed"]
      } else {
        if number > 0 { lines.append(".Pp") }
        lines.append(inline(rows.joined(separator: " ")))
      }
    }
  }

  private func synopsis(_ argument: HelpTree.Argument) -> String {
    let value = "Ar \(argument.valueName ?? "")" + (argument.isRepeating ? " ..." : "")
    return argument.isOptional ? ".Op \(value)" : ".\(value)"
  }

  private func label(_ argument: HelpTree.Argument) -> String {
    let value = argument.kind == .flag ? "" : " Ar \(argument.valueName ?? "")"
    guard let names = argument.names else { return value.trimmed }
    let flags = names.map { $0.kind == "long" ? "Fl -\($0.name)" : "Fl \($0.name)" }
    return flags.joined(separator: " , ") + value
  }

  private func explanation(_ argument: HelpTree.Argument) -> String {
    var sentences = [argument.abstract, argument.discussion].compactMap(\.self)
    if let values = argument.allValues, !values.isEmpty {
      sentences.append("One of: \(values.joined(separator: ", ")).")
    }
    if let value = argument.defaultValue {
      sentences.append("Without it: \(value).")
    }
    return sentences.joined(separator: " ")
  }

  /// Text that `man` shows as it is, with the name of the command wherever a call of it is meant.
  private func inline(_ text: String) -> String {
    var text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    let calls = root.visibleSubcommands.map(\.commandName) + ["\\-"]
    for call in calls {
      text = text.replacing("\(root.commandName) \(call)", with: "\\*(nm \(call)")
    }
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }

  private func withoutFullStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " })
  }
}

/// What the command was called by: `vault`, or the name it was installed under.
enum CommandName {
  static let invoked: String = {
    let path = CommandLine.arguments.first ?? ""
    return path.split(separator: "/").last.map(String.init) ?? "vault"
  }()
}

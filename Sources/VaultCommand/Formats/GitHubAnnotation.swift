import Findings
import Reports

/// A finding as a workflow command, which GitHub shows beside the line it is about
/// (docs.github.com, Workflow commands for GitHub Actions).
enum GitHubAnnotation {
  /// The command with its newline; `folder` is where the vault lies in the repository.
  static func line(for finding: Finding, in folder: String) -> String {
    let properties = [
      ("file", folder + finding.path.text), ("line", String(finding.place.line)),
      ("col", String(finding.place.column)), ("title", finding.code.rawValue),
    ]
    let list = properties.map { "\($0.0)=\(escapedProperty($0.1))" }.joined(separator: ",")
    let message = escaped("\(finding.message)\n\(finding.remedy)")
    return "::\(finding.severity.rawValue) \(list)::\(message)\n"
  }

  private static func escaped(_ words: String) -> String {
    var text = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "%": text += "%25"
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.inertForTerminal
  }

  private static func escapedProperty(_ words: String) -> String {
    escaped(words).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

import Findings
import Reports

/// Findings as compilers write them, which editors can follow to the place.
struct FindingText {
  /// Whether the line, a caret and the remedy stand below each.
  let isDetailed: Bool
  let palette: Palette

  /// `file:line:column: severity: message [code]`, and what stands below it.
  func lines(for finding: Finding) -> String {
    let place = finding.place
    let position = "\(finding.path.text):\(place.line):\(place.column):".inertForTerminal
    let message = "\(finding.severity.rawValue): \(finding.message)".inertForTerminal
    let code = palette.styled("[\(finding.code.rawValue)]", .quiet)
    let first = "\(palette.styled(position, .heading)) \(message) \(code)\n"
    return isDetailed ? first + excerpt(of: place) + "  " + finding.remedy + "\n" : first
  }

  /// The line, and a caret below the column.
  private func excerpt(of place: Place) -> String {
    guard !place.excerpt.isEmpty else { return "" }
    let line = place.excerpt
    let start = String.Index(utf16Offset: min(place.column - 1, line.utf16.count), in: line)
    let before = String(line[..<start]).shown
    return "  \(line.shown)\n  \(String(repeating: " ", count: before.displayWidth))^\n"
  }
}

extension String {
  /// With a space for each tab, so that the caret stands where it should.
  fileprivate var shown: String {
    replacing("\t", with: " ").inertForTerminal
  }
}

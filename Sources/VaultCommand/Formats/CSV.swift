import Reports

/// A table as comma-separated values (RFC 4180), which a spreadsheet opens without running anything
/// and which a terminal shows without obeying anything.
enum CSV {
  /// The table, every row with CRLF at its end.
  static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ words: String) -> String {
    let inert = (startsFormula(words) ? "'" : "") + words.inertForTerminal
    guard inert.utf8.contains(where: needsQuotes) else { return inert }
    return "\"" + inert.replacing("\"", with: "\"\"") + "\""
  }

  /// Whether a spreadsheet would take the cell for a formula (OWASP, CSV injection).
  private static func startsFormula(_ words: String) -> Bool {
    guard let first = words.unicodeScalars.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"")
  }
}

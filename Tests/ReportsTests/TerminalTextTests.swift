import Reports
import Testing

@Suite("Text of notes in a terminal")
struct TerminalTextTests {
  @Test(
    "Control characters are shown, overrides and hidden characters are gone",
    arguments: [
      ("Maya", "Maya"), ("Łukasz 佐藤 👨‍👩‍👧", "Łukasz 佐藤 👨‍👩‍👧"), ("a\u{1b}[31mb", "a␛[31mb"),
      ("a\nb\tc\r\u{7}\u{0}", "a␊b␉c␍␇␀"), ("\u{7f}", "␡"), ("\u{9b}31m", "\u{FFFD}31m"),
      ("\u{2028}", "␤"), ("a\u{202e}b\u{2066}c\u{200f}", "abc"),
      ("a\u{200b}b\u{feff}c\u{ad}", "abc"),
      ("a\u{e0041}b", "ab"), ("می\u{200c}خواهم", "می\u{200c}خواهم"), ("a\u{200d}b", "ab"),
    ])
  func inert(text: String, shown: String) {
    #expect(Array(text.inertForTerminal.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test("No scalar of the first two planes that a terminal obeys comes through")
  func everyScalar() {
    for value in UInt32(0)...0xffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = String(scalar).inertForTerminal.unicodeScalars
      #expect(shown.allSatisfy { $0.properties.generalCategory != .control })
    }
  }
}

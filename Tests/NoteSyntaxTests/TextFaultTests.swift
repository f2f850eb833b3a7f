import Findings
import NoteSyntax
import Testing

/// Bytes that no one types on purpose.
@Suite struct TextFaultTests {
  @Test(arguments: [
    ("a\u{1B}[31m b", "1:2", FindingCode.controlCharacter, "a control character"),
    ("a\n b\0", "2:3", .controlCharacter, "a control character"),
    ("é\u{9B}31m", "1:2", .controlCharacter, "a control character"),
    ("a\u{7F}", "1:2", .controlCharacter, "a control character"),
    (
      "[[a\u{202E}b]]", "1:4", .controlCharacter,
      "a character that turns the direction of the text"
    ),
    ("Z" + "\u{301}" * 21, "1:22", .controlCharacter, "over 20 accents on one letter"),
    ("a\rb", "1:2", .loneCR, "a line that ends with CR alone"),
    (
      "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x", "2:1", .conflictMarker,
      "git left a conflict here that is not settled"
    ),
  ])
  func `each is reported at its first place`(
    text: String, place: String, code: FindingCode, message: String
  ) {
    let findings = note(text + "\n\n" + text).findings
    #expect(findings.map(\.code) == [code])
    #expect(findings.map { "\($0.place.line):\($0.place.column)" } == [place])
    #expect(findings.map(\.message) == [message])
  }

  @Test(arguments: [
    "a\tb\r\nc\n", "\u{FEFF}a", "Zoë\u{301}\u{302}", "\u{200B}\u{200D}", "\u{2066}שלום\u{2069}",
    "\u{200F}مرحبا", "👩‍👩‍👧‍👦", "a <<<<<<< HEAD", "<<<<<<", "<<<<<<<x", "é" * 30, "e\u{301}" * 30,
  ])
  func `what people type is no fault`(text: String) {
    #expect(note(text).findings.isEmpty)
  }
}

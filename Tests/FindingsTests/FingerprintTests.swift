import Testing
import Findings

@Suite("Fingerprint")
struct FingerprintTests {
  @Test(
    "The numbers that the authors of FNV publish",
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
  func vectors(text: String, expected: String) {
    #expect(Fingerprint(of: text.utf8).hexadecimal == expected)
  }
}

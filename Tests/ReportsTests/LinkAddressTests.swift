import Testing

@testable import Reports

struct LinkAddressTests {
  @Test(
    "Pages, mail, telephone and relative paths are linked",
    arguments: [
      "https://social.example/@maya", "HTTP://example.org", "mailto:maya@example.org",
      "tel:+441234567890", "../People/Maya.md", "notes/10:30.md", "?a=b:c", "#here",
    ])
  func linked(address: String) {
    #expect(LinkAddress(address)?.text == address)
  }

  @Test(
    "All else is not",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)",
      "java\nscript:alert(1)",
      " javascript:alert(1)", "\u{1}javascript:alert(1)", "javascript\u{200B}:alert(1)",
      "javascript\u{301}:alert(1)", "javascript:\u{301}alert(1)", "vbscript:x",
      "data:text/html,<script>", "file:///etc/passwd",
      "blob:https://example.org", "obsidian://open", "//tracker.example", "\\\\tracker.example",
      "/etc/passwd", "", ":x",
    ])
  func refused(address: String) {
    #expect(LinkAddress(address) == nil)
  }
}

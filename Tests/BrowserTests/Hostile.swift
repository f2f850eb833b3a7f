/// Notes whose words would like to be more than words.
enum Hostile {
  static let texts = [
    "<script>document.title='taken'</script>", "<img src=x onerror=\"document.title='taken'\">",
    "\"\u{301} onmouseover=\"\u{301}document.title='taken'", "\" autofocus onfocus=\"alert(1)",
    "</title><script>document.title='taken'</script>", "</style><style>body{width:9999px}</style>",
    "<svg onload=document.title='taken'>", "</svg><script>document.title='taken'</script>",
    "javascript:document.title='taken'", "java\tscript:alert(1)",
    "data:text/html,<script>1</script>",
    "![](http://127.0.0.1:9/tracker.png)", "<link rel=stylesheet href=http://127.0.0.1:9/a.css>",
    "{{{style}}}", "\u{202E}gpj.exe", "\u{2066}\u{202E}fdp.exe", "<!--", "&#60;script&#62;",
    "]]><script>document.title='taken'</script>", "<base href=http://127.0.0.1:9/>",
    "<meta http-equiv=refresh content=\"0;url=http://127.0.0.1:9/\">",
    "<svg><a xlink:href=\"javascript:document.title='taken'\"><text>x</text></a></svg>",
    "<form action=http://127.0.0.1:9/><input autofocus onfocus=\"document.title='taken'\">",
    "vbscript:x", "file:///etc/passwd", "//127.0.0.1:9/x", "blob:x", "view-source:x",
    String(repeating: "Donaudampfschiff", count: 200),
    "Z" + String(repeating: "\u{0351}\u{0489}\u{0323}", count: 60),
  ]

  /// Someone whose name, interests, words, promises and places all are that text.
  static func note(of text: String, number: Int) -> (path: String, text: String) {
    let quoted = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\t", with: "\\t")
    let note = """
      ---
      name: "\(quoted)"
      kindred: true
      cadence: 6 weeks
      interests: ["\(quoted)"]
      mastodon: "\(quoted)"
      github: "https://example.org/\(quoted)"
      dates: ["2019-11-25 \(quoted)"]
      ---
      ## Log
      - 2026-0\(number % 9 + 1)-03: coffee \(text)
        - gave:: \(text)
        - [ ] \(text)

      """
    let name = String(String.UnicodeScalarView(text.unicodeScalars.prefix(60)))
    return ("People/\(name.replacing("/", with: "∕")) \(number).md", note)
  }
}

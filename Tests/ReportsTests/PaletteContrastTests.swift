import Testing

@testable import Reports

/// The colours of pages against WCAG 2.2: 4.5 for words (7 for most of them), 3 for shapes.
struct PaletteContrastTests {
  @Test(
    "Words and shapes stand out from their paper, in light and in dark",
    arguments: [
      ("ink", "paper", 7.0), ("ink", "wash", 7), ("quiet", "paper", 4.5), ("quiet", "wash", 4.5),
      ("link", "paper", 4.5), ("near", "paper", 3), ("near", "wash", 3), ("due", "paper", 3),
      ("due", "wash", 3), ("received", "paper", 3),
    ])
  func contrast(word: String, paper: String, least: Double) throws {
    for scheme in [PictureColors.light, .dark] {
      let (front, back) = (
        try luminance(of: word, in: scheme), try luminance(of: paper, in: scheme)
      )
      let ratio = (max(front, back) + 0.05) / (min(front, back) + 0.05)
      #expect(ratio >= least, "\(word) on \(paper): \(ratio)")
    }
  }

  /// The relative luminance of a colour such as `#fbfaf6`, with the screen's curve taken for a square:
  /// right to a few hundredths.
  private func luminance(of name: String, in scheme: PictureColors) throws -> Double {
    let digits = try #require(scheme[name]).dropFirst()
    let value = try #require(Int(digits, radix: 16))
    let parts = [value >> 16, value >> 8, value].map { Double($0 & 0xff) / 255 }.map { $0 * $0 }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}

import Days
import Foundation
import Reports
import Testing
import VaultKit

/// A vault whose page is looked at.
enum TestVault: String, CaseIterable, CustomTestStringConvertible {
  case example
  case three
  case forty
  case threeHundred
  case hostile

  var testDescription: String { rawValue }

  /// The page of its review.
  func page() async throws -> String {
    try await read { vault, reading, day in
      let review = vault.review(of: reading, on: day)
      return String(
        decoding: vault.page(of: MadeReview(review: review, reading: reading)), as: UTF8.self)
    }
  }

  /// A picture of it, as a file of its own.
  func picture(_ kind: PictureKind) async throws -> String {
    try await read { vault, reading, day in vault.picture(kind, of: reading, on: day).svg }
  }

  /// Writes its notes, and gives what is made of them.
  private func read(_ make: (Vault, VaultReading, Day) throws -> String) async throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kindred-pages-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = notes
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let vault = try Vault(at: files.isEmpty ? Self.exampleFolder : folder.path)
    let day = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)
    let reading = try await vault.read(on: day)
    return try make(vault, reading, day)
  }

  /// Its notes by path; none for the example.
  private var notes: [(path: String, text: String)] {
    switch self {
    case .example: []
    case .three:
      zip(1..., ["سلمى بنيس", Self.longName, "Ada"]).map { Self.note(about: $1, number: $0) }
    case .forty: Self.people(40)
    case .threeHundred: Self.people(300)
    case .hostile:
      zip(1..., Hostile.texts).map { Hostile.note(of: $1, number: $0) }
    }
  }

  private static let longName =
    "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft Featherstonehaugh"

  private static func people(_ count: Int) -> [(path: String, text: String)] {
    let first = ["Ada", "Łukasz", "Σοφία", "Анна", "سلمى", "נועה", "千尋", "Olúfẹ́mi", "Zoë", "Søren"]
    let last = ["Lovelace", "بنيس", "לוי", "三宅", "Гнатюк", "de Vries", longName, "Ångström", "Li"]
    return (0..<count).map { number in
      note(about: "\(first[number % 10]) \(last[number * 7 % 9]) \(number)", number: number)
    }
  }

  /// Someone whose last contact, cadence, gifts and promises depend on their number.
  private static func note(about name: String, number: Int) -> (path: String, text: String) {
    let cadence = ["6 weeks", "3 months", "1 month", "1 year"][number % 4]
    let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)
    let entries = (0..<number % 8).map { entry in
      let day = today.adding(days: -(number * 37 % 150) - entry * 23)
      return """
        - \(day): coffee, about the garden of \(name) and averylongwordwithoutanyplacetobreakitinsideatall
          - \(entry % 2 == 0 ? "gave" : "received"):: an hour
          - [ ] send them the seeds
        """
    }
    let text = """
      ---
      name: \(name)
      kindred: true
      cadence: \(cadence)
      interests: [gardens, "\(name)"]
      mastodon: https://social.example/@someone-with-quite-a-long-name-\(number)
      birthday: 1980-11-2\(number % 9 + 1)
      ---
      ## Log
      \(entries.joined(separator: "\n"))

      """
    return ("People/\(number).md", text)
  }

  private static let exampleFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "ExampleVault").path
}

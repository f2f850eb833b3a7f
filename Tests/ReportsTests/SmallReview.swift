import Days
import Findings
import VaultReview

/// A review with a bit of everything, as the rules would make it.
enum SmallReview {
  static let maya = NotePath("People/Maya Okafor.md")
  static let tom = NotePath("People/friends/tom.md")

  static func make() -> Review {
    Review(
      day: Day(year: 2026, month: 11, day: 21) ?? Day(number: 0),
      summary: [
        "2 kindred spirits: 1 in touch, 1 waiting to hear from you.",
        "Since 7 November: 1 conversation.",
      ],
      sections: [
        ReviewSection(
          id: .reachOut, items: [reachOut, second], shown: 1,
          more: "…and 1 more could use a word: \(command: "vault list --overdue")"),
        ReviewSection(id: .keepYourWord, items: [promise(.keepYourWord, "p-91abq7")]),
        ReviewSection(id: .waiting, items: [promise(.waiting, "w-91abq7")]),
        ReviewSection(id: .notesToFix, items: [finding]),
      ])
  }

  private static let reachOut = ReviewItem(
    id: "r-4f1ck2", people: [maya], text: "\(person: maya, name: "Maya Okafor")",
    reason: """
      15 weeks since \(cited: "coffee on 8 August", at: Source(path: maya, line: 14)), \
      you like every 6 weeks
      """,
    details: [
      "last time: - [ ] she *was* waiting #grant",
      "they like letterpress · \(page: "mastodon", url: "https://social.example/@maya")",
      "rhythm, 12 months: ▁▁▁▁▂▁▁▁▂▁▁▁",
    ],
    sources: [Source(path: maya, line: 14)], subject: .contact(maya))

  private static let second = ReviewItem(
    id: "r-000000", people: [tom], text: "\(person: tom, name: "Tom Reyes")", subject: .contact(tom)
  )

  private static func promise(_ section: SectionID, _ id: String) -> ReviewItem {
    let source = Source(path: tom, line: 20)
    return ReviewItem(
      id: id, people: [tom], text: "\(person: tom, name: "Tom Reyes"): send the [samples]",
      reason: "\(cited: "promised 8 August", at: source)", sources: [source],
      subject: .contact(maya))
  }

  private static let finding = ReviewItem(
    id: "n-123456", people: [maya],
    text: "\(cited: "Maya Okafor", at: Source(path: maya, line: 4))",
    reason: "there is no day 2026-02-30", details: ["Write a day that exists."],
    sources: [Source(path: maya, line: 4)])
}

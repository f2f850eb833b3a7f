import Days
import People

/// What the front matter of a note says of someone, as labelled rows.
struct PersonFacts {
  let profile: Profile
  let day: Day

  init(of profile: Profile, on day: Day) {
    self.profile = profile
    self.day = day
  }

  var rows: [(label: String, words: String)] {
    let rows: [(label: String, words: String)] = [
      ("Also called", profile.aliases.joined(separator: ", ")),
      ("How you met", met),
      ("Interests", list(profile.interests)),
      ("Looking for", list(profile.lookingFor)),
      ("Offers", list(profile.offers)),
      ("Groups", list(profile.groups)),
      ("Knows", list(profile.knows)),
      ("Not to meet", list(profile.notIntroduce)),
      ("Birthday", birthday),
      (
        "Days",
        profile.dates.map { "\($0.date.value.words) \($0.occasion)" }.joined(separator: ", ")
      ),
      ("Died", profile.died.map { $0.value?.words ?? "yes" } ?? ""),
      ("You vouch", profile.vouch.map { $0 ? "yes" : "no" } ?? ""),
      ("Tags", profile.tags.joined(separator: ", ")),
    ]
    let details = profile.details + profile.places.filter { !profile.details.contains($0) }
    let labelled = details.map { (label: $0.key.capitalizedFirst, words: $0.value.value) }
    return (rows + labelled).filter { !$0.words.isEmpty }
  }

  /// What fits on a screen: who they are, what they care about and need, how to reach them.
  var gist: [(label: String, words: String)] {
    [
      ("Also called", profile.aliases.joined(separator: ", ")),
      ("Who", list(profile.details.filter { Self.work.contains($0.key) }.map(\.value))),
      ("Where", list(profile.details.filter { Self.home.contains($0.key) }.map(\.value))),
      ("How you met", met),
      ("Interests", list(profile.interests)),
      ("Looking for", list(profile.lookingFor)),
      ("Offers", list(profile.offers)),
      ("Groups", list(profile.groups)),
      ("Birthday", birthday),
      ("Died", profile.died.map { $0.value?.words ?? "yes" } ?? ""),
    ]
  }

  /// Ways to reach them: "email maya@example.org, phone …".
  var reach: String {
    profile.details.filter { detail in
      !Self.work.contains(detail.key) && !Self.home.contains(detail.key)
    }.map { "\($0.key) \($0.value.value)" }.joined(separator: ", ")
  }

  private static let work: Set = [
    "role", "title", "company", "org", "organization", "organisation", "team", "pronouns",
  ]
  private static let home: Set = ["city", "location", "country", "timezone"]

  private var met: String {
    let whoever = list(profile.introducedBy)
    let parts = [
      profile.met?.value, profile.metDay?.value.words,
      whoever.isEmpty ? nil : "introduced by \(whoever)",
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private var birthday: String {
    guard let date = profile.birthday?.value else { return "" }
    guard let age = date.years(on: day), profile.died == nil else { return date.words }
    return "\(date.words) (\(age) years old)"
  }

  private func list(_ values: [Stated<String>]) -> String {
    values.map { WrittenLink($0.value).shown }.joined(separator: ", ")
  }
}

extension PartialDate {
  /// `2 March 1988`, or `2 March` without a year.
  fileprivate var words: String {
    guard let day = Day(year: year ?? 2000, month: month, day: day) else { return description }
    return year == nil ? day.words(on: day) : day.words
  }
}

extension String {
  fileprivate var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}

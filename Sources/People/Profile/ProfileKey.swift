import Properties

/// A key of a person's front matter that the review knows, whatever its spelling.
///
/// The other spellings are those that people use in public vaults and plugins (docs/FORMAT.md, Keys).
package enum ProfileKey: String, CaseIterable, Hashable, Sendable {
  case name, me, kindred, star, cadence, snooze, paused, archived, status, died, vouch, met, knows
  case reviewed, interests, offers, groups, birthday, dates, aliases, tags, type, date, attendees
  case social, tier
  case lastContact = "last-contact"
  case nextContact = "next-contact"
  case introducedBy = "introduced-by"
  case notIntroduce = "not-introduce"
  case lookingFor = "looking-for"

  /// Other spellings, folded.
  private var others: [String] {
    switch self {
    case .star: ["professional", "starred", "favorite", "favourite"]
    case .cadence:
      [
        "frequency", "contactfrequency", "keepintouch", "followupcadence", "contactevery",
        "cadencedays", "followupdays", "contactintervaldays", "customfrequencydays", "prmcadence",
      ]
    case .tier: ["prmtier"]
    case .lastContact:
      [
        "lastcontacted", "lastcontactdate", "lastinteraction", "lastseen", "lastspoke",
        "lasttalked", "lastchat", "lastmet", "lastmeeting", "lasttouch", "lasttouchpoint",
        "prmlastcontacted",
      ]
    case .snooze: ["snoozeuntil", "prmsnoozeuntil"]
    case .nextContact: ["nextfollowup", "followupdate", "nextcontactdue"]
    case .died: ["deceased"]
    case .met: ["metdate", "firstmet", "datemet", "howwemet", "metcontext", "metat"]
    case .introducedBy: ["metthrough", "referredby"]
    case .knows: ["connections"]
    case .interests: ["topics", "expertise", "skills", "hobbies", "sharedinterests"]
    case .offers: ["canhelpwith"]
    case .lookingFor: ["needs", "seeking"]
    case .groups:
      [
        "group", "circle", "circles", "peoplegroups", "relationship", "organizations",
        "organisations",
      ]
    case .birthday: ["bday", "dob", "birthdate", "dateofbirth", "prmbirthday"]
    case .dates: ["anniversary"]
    case .aliases: ["alias", "nickname", "nicknames"]
    case .tags: ["tag"]
    case .type: ["kind", "fileclass", "category", "categories"]
    case .attendees: ["people", "participants", "with"]
    default: []
    }
  }

  /// All spellings, folded.
  package var spellings: Set<String> { Set([foldedKey(rawValue)] + others) }

  private static let byFoldedKey: [String: ProfileKey] = {
    var table: [String: ProfileKey] = [:]
    for key in allCases {
      for spelling in key.spellings { table[spelling] = key }
    }
    return table
  }()

  /// The key that a folded spelling stands for.
  package init?(folded: String) {
    guard let key = Self.byFoldedKey[folded] else { return nil }
    self = key
  }
}

/// Keys that are shown as they are: how to reach someone, what they do, where they post.
package enum DetailKey {
  /// Ways to reach a person and facts about them, folded.
  package static let facts: Set<String> = [
    "email", "emails", "phone", "phones", "mobile", "company", "role", "title", "org",
    "organization", "organisation", "team", "city", "location", "country", "address", "url",
    "website", "signal", "telegram", "matrix", "pronouns",
  ]
  /// Networks on which people post, folded.
  package static let networks: Set<String> = [
    "mastodon", "linkedin", "github", "bluesky", "instagram", "twitter", "x", "facebook",
    "threads", "blog", "youtube", "flickr", "pixelfed", "goodreads", "substack",
  ]

  /// The network of a folded key: `linkedin` for `linkedinurl`, and `social` for any.
  static func network(_ key: String) -> String? {
    let name = key.hasSuffix("url") ? String(key.dropLast(3)) : key
    return name == "social" || networks.contains(name) ? name : nil
  }

  /// Whether commas part the values of a key; in `Leeds, England` and `Acme, Inc.` they do not.
  static func isList(_ key: String) -> Bool {
    ["email", "emails", "phone", "phones", "mobile"].contains(key) || network(key) != nil
  }
}

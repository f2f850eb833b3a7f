import Days

/// The files of a new vault.
enum FirstFiles {
  static let settings = """
    # Settings of this vault. Every one has a default, so this file may stay as it is: it also
    # marks the folder as a vault.

    people: [People, Contacts]           # folders whose notes are people
    templates: [Templates, _templates]   # what `vault new` begins a note with
    # cadence: 3 months        # how often you like to be in touch, where a note does not say
    # star-cadence: 2 months   # the same for people with star: true
    # cadences:                # the same by group or tag
    #   family: 3 weeks
    # kinds: [supper]          # words of yours for what happened, besides call, coffee, letter ...
    # ignore: [Attachments]    # folders that are not read

    """

  static let ignored = """
    .vault/
    .DS_Store
    .trash/
    .obsidian/workspace*.json

    """

  static let me = """
    ---
    me: true
    interests: []
    offers: []
    looking-for: []
    ---
    # Me

    What I like, what I can give and what I am looking for: the review compares it with what others
    like, need and offer.

    """

  static let share = """
    # To pass on

    Things that would make somebody's day, one on a line. The review says for whom.

    """

  static let personName = "Robin Example"

  static func person(on day: Day) -> String {
    """
    ---
    kindred: true
    cadence: 6 weeks
    interests: [letterpress, trail running]
    ---
    # \(personName)

    A first note, to change or to delete. `kindred: true` puts someone on your list; the rest is
    up to you.

    ## Log

    - \(day): coffee, she got the grant.
      - [ ] send her the paper samples 📅 \(day.adding(days: 14))

    """
  }
}

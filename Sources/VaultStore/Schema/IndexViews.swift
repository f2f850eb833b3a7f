/// The views of the index: common questions as one line of SQL.
enum IndexViews {
  /// A view, by its name and what it selects.
  struct View {
    let name: String
    let query: String
  }

  /// The day that the others go by, as an expression of SQL.
  static func today(_ day: String = "date('now', 'localtime')") -> View {
    View(name: "today", query: "SELECT \(day) AS day")
  }

  /// The others, each after those it uses.
  static let all = [lastContact, due, overdue, balance, interests, openPromises, mentions]

  /// Everyone, with the newest contact up to today, by the log, other notes or the field.
  private static let lastContact = View(
    name: "last_contact",
    query: """
      SELECT person, name, nullif(max(coalesce(logged, ''), coalesce(field, '')), '') AS day
      FROM (
        SELECT people.id AS person, people.name,
          CASE WHEN people.last_contact <= today.day THEN people.last_contact END AS field,
          (
            SELECT max(entries.day)
            FROM entry_people JOIN entries ON entries.id = entry_people.entry
            WHERE entry_people.person = people.id AND entries.contact AND entries.day <= today.day
          ) AS logged
        FROM people, today
        WHERE NOT people.me
      )
      """)

  /// Everyone, with the day one cadence after the last contact, or the day planned, whichever is first.
  ///
  /// The 31st and a month is the last day of that month, which SQLite's own sums know nothing of.
  private static let due = View(
    name: "due",
    query: """
      SELECT person, name, last, coalesce(min(over, planned), over, planned) AS day
      FROM (
        SELECT last.person, last.name, last.day AS last,
          CASE
            WHEN people.every_days IS NOT NULL
              THEN date(last.day, '+' || people.every_days || ' days')
            WHEN people.every_months IS NOT NULL
              THEN min(
                date(
                  last.day, 'start of month', '+' || people.every_months || ' months',
                  '+' || (substr(last.day, 9) - 1) || ' days'),
                date(
                  last.day, 'start of month', '+' || (people.every_months + 1) || ' months',
                  '-1 day'))
          END AS over,
          CASE
            WHEN last.day IS NULL OR last.day < people.next_contact THEN people.next_contact
          END AS planned
        FROM last_contact AS last JOIN people ON people.id = last.person
      )
      """)

  /// Kindred spirits who could use a word by today, and are not resting.
  private static let overdue = View(
    name: "overdue",
    query: """
      SELECT due.person, due.name, due.last, due.day
      FROM today, due JOIN people ON people.id = due.person
      WHERE people.kindred AND NOT (people.archived OR people.died OR people.paused)
        AND coalesce(people.snooze <= today.day, 1)
        AND (
          due.day <= today.day
          OR due.last IS NULL AND coalesce(people.every_days, people.every_months) IS NOT NULL
        )
      """)

  /// Everyone with whom something was exchanged in the last twelve months, and how often each gave.
  private static let balance = View(
    name: "balance",
    query: """
      SELECT people.id AS person, people.name,
        sum(exchanges.kind IN ('gave', 'introduced')) AS given,
        sum(exchanges.kind = 'received') AS received
      FROM today
        JOIN entries ON entries.day <= today.day AND entries.day > min(
          date(
            today.day, 'start of month', '-12 months', '+' || (substr(today.day, 9) - 1) || ' days'),
          date(today.day, 'start of month', '-11 months', '-1 day'))
        JOIN exchanges ON exchanges.entry = entries.id
        JOIN entry_people ON entry_people.entry = entries.id
        JOIN people ON people.id = entry_people.person
        LEFT JOIN people AS writer ON writer.id = entries.file AND NOT writer.me
      WHERE NOT people.me AND exchanges.kind IN ('gave', 'introduced', 'received')
        AND coalesce(writer.id = people.id, 1)
      GROUP BY people.id
      """)

  /// Everyone's interests, one on a line.
  private static let interests = View(
    name: "interests",
    query: """
      SELECT lists.person, people.name, lists.value AS interest
      FROM lists JOIN people ON people.id = lists.person
      WHERE lists.list = 'interests' AND NOT people.me
      """)

  /// What was promised and is open, with everyone it concerns.
  private static let openPromises = View(
    name: "open_promises",
    query: """
      SELECT people.id AS person, people.name, promises.mine, promises.text, promises.due,
        promises.since, files.path, promises.line
      FROM promises
        JOIN promise_people ON promise_people.promise = promises.id
        JOIN people ON people.id = promise_people.person
        JOIN files ON files.id = promises.file
      WHERE promises.state = 'open' AND NOT promises.todo
      """)

  /// Who is named by a link where: in whose note, or in which other one.
  private static let mentions = View(
    name: "mentions",
    query: """
      SELECT people.id AS person, people.name, writers.id AS by_person, writers.name AS by_name,
        files.path, links.line, links.day
      FROM links
        JOIN people ON people.id = links.target_file
        JOIN files ON files.id = links.file
        LEFT JOIN people AS writers ON writers.id = links.file
      WHERE links.file <> links.target_file
      """)
}

extension IndexViews.View {
  /// The statement that makes it; a temporary one takes the place of the one that is kept.
  func statement(temporary: Bool = false) -> String {
    "CREATE \(temporary ? "TEMPORARY " : "")VIEW \(name) AS \(query);"
  }
}

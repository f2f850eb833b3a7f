/// What the tables of an index say, told without the numbers of files, which differ from one index to
/// the next.
enum IndexContents {
  /// A table, and its rows in an order of their own.
  struct Question {
    let table: String
    let query: String

    init(_ table: String, _ query: String) {
      self.table = table
      self.query = query
    }

    /// Whether it is kept even where nobody asks in SQL.
    var isAlwaysKept: Bool { table == "files" || table == "facts" }
  }

  static let questions = [
    Question(
      "files",
      "SELECT path, path_bytes, role, day, title, size FROM files ORDER BY path, path_bytes"),
    Question(
      "facts",
      """
      SELECT f.path, f.path_bytes, t.bytes AS facts
      FROM facts AS t LEFT JOIN files AS f ON f.id = t.file ORDER BY f.path, f.path_bytes
      """),
    person("people", key: "id", order: "1"),
    person("aliases", order: "t.place"),
    person("lists", order: "t.list, t.place"),
    person("details", order: "t.place"),
    person("occasions", order: "t.place"),
    item("entries"),
    Question(
      "entry_people",
      """
      SELECT \(place("t.entry")), f.path, f.path_bytes, p.path, p.path_bytes
      FROM entry_people AS t LEFT JOIN entries AS e ON e.id = t.entry
        LEFT JOIN files AS f ON f.id = e.file LEFT JOIN files AS p ON p.id = t.person
      ORDER BY 2, 3, 1, 4, 5
      """),
    Question(
      "exchanges",
      """
      SELECT \(place("t.entry")), f.path, f.path_bytes, t.place, t.line, t.kind, t.text
      FROM exchanges AS t LEFT JOIN entries AS e ON e.id = t.entry
        LEFT JOIN files AS f ON f.id = e.file
      ORDER BY 2, 3, 1, 4
      """),
    item("promises"),
    Question(
      "promise_people",
      """
      SELECT \(place("t.promise")), f.path, f.path_bytes, p.path, p.path_bytes
      FROM promise_people AS t LEFT JOIN promises AS e ON e.id = t.promise
        LEFT JOIN files AS f ON f.id = e.file LEFT JOIN files AS p ON p.id = t.person
      ORDER BY 2, 3, 1, 4, 5
      """),
    Question(
      "links",
      """
      SELECT f.path, f.path_bytes, t.place, t.line, t.day, t.target, p.path, p.path_bytes
      FROM links AS t LEFT JOIN files AS f ON f.id = t.file
        LEFT JOIN files AS p ON p.id = t.target_file
      ORDER BY 1, 2, 3
      """),
    Question("findings", "SELECT * FROM findings ORDER BY id"),
  ]

  private static func place(_ number: String) -> String {
    "\(number) & \(FileNumber.largestPlace)"
  }

  /// A table of persons: all columns but the first, which is the person's number.
  private static func person(
    _ table: String, key: String = "person", order: String
  ) -> Question {
    Question(
      table,
      """
      SELECT f.path, f.path_bytes, t.* FROM (SELECT * FROM \(table)) AS t
      LEFT JOIN files AS f ON f.id = t.\(key) ORDER BY f.path, f.path_bytes, \(order)
      """)
  }

  /// A table whose rows are numbered by their places in a file.
  private static func item(_ table: String) -> Question {
    Question(
      table,
      """
      SELECT f.path, f.path_bytes, \(place("t.id")) AS place, t.*
      FROM \(table) AS t LEFT JOIN files AS f ON f.id = t.file ORDER BY 1, 2, 3
      """)
  }

  /// Columns that hold a number of a file, or one made of it.
  static let numbered: Set = ["id", "file", "person"]
}

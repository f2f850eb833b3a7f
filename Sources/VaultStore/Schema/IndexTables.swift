/// The tables of the index (docs/SCHEMA.md, The index as tables).
///
/// A number of an entry, promise or passage is made of its file's number and its place in the file, so
/// that all of a file lies together and goes without a search.
enum IndexTables {
  /// The version of the schema.
  ///
  /// One more, and indexes of older programs are made anew; newer ones are
  /// left alone.
  static let version = 2

  /// Says in the head of the file that it is ours: `Kndr`.
  static let application = 0x4B6E_6472

  /// What is kept from one run to the next.
  static let kept = """
    CREATE TABLE meta (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE files (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL,
      path_bytes TEXT,
      role TEXT NOT NULL,
      day TEXT,
      title TEXT,
      size INTEGER NOT NULL,
      resolved INTEGER NOT NULL
    );
    CREATE INDEX files_by_path ON files (path);

    CREATE TABLE marks (
      file INTEGER PRIMARY KEY REFERENCES files (id),
      bytes BLOB NOT NULL
    );

    CREATE TABLE facts (
      file INTEGER PRIMARY KEY REFERENCES files (id),
      bytes BLOB NOT NULL
    );

    CREATE TABLE answers (
      id INTEGER PRIMARY KEY,
      bytes BLOB NOT NULL
    );
    """

  /// What is asked in SQL, and full text: made when they are first asked for.
  static let asked = """
    CREATE TABLE people (
      id INTEGER PRIMARY KEY REFERENCES files (id),
      name TEXT NOT NULL,
      me INTEGER NOT NULL,
      kindred INTEGER NOT NULL,
      declined INTEGER NOT NULL,
      star INTEGER NOT NULL,
      paused INTEGER NOT NULL,
      archived INTEGER NOT NULL,
      died INTEGER NOT NULL,
      died_on TEXT,
      vouch INTEGER,
      cadence TEXT,
      every_months INTEGER,
      every_days INTEGER,
      last_contact TEXT,
      next_contact TEXT,
      snooze TEXT,
      reviewed TEXT,
      met TEXT,
      met_on TEXT,
      birthday TEXT
    );

    CREATE TABLE aliases (
      person INTEGER NOT NULL REFERENCES people (id),
      place INTEGER NOT NULL,
      alias TEXT NOT NULL,
      PRIMARY KEY (person, place)
    ) WITHOUT ROWID;

    CREATE TABLE lists (
      person INTEGER NOT NULL REFERENCES people (id),
      list TEXT NOT NULL,
      place INTEGER NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (person, list, place)
    ) WITHOUT ROWID;

    CREATE TABLE details (
      person INTEGER NOT NULL REFERENCES people (id),
      place INTEGER NOT NULL,
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (person, place)
    ) WITHOUT ROWID;

    CREATE TABLE occasions (
      person INTEGER NOT NULL REFERENCES people (id),
      place INTEGER NOT NULL,
      date TEXT NOT NULL,
      occasion TEXT NOT NULL,
      PRIMARY KEY (person, place)
    ) WITHOUT ROWID;

    CREATE TABLE entries (
      id INTEGER PRIMARY KEY,
      file INTEGER NOT NULL REFERENCES files (id),
      line INTEGER NOT NULL,
      day TEXT NOT NULL,
      kind TEXT,
      contact INTEGER NOT NULL,
      text TEXT NOT NULL
    );

    CREATE TABLE entry_people (
      entry INTEGER NOT NULL REFERENCES entries (id),
      person INTEGER NOT NULL REFERENCES people (id),
      PRIMARY KEY (entry, person)
    ) WITHOUT ROWID;
    CREATE INDEX entries_by_person ON entry_people (person);

    CREATE TABLE exchanges (
      entry INTEGER NOT NULL REFERENCES entries (id),
      place INTEGER NOT NULL,
      line INTEGER NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (entry, place)
    ) WITHOUT ROWID;

    CREATE TABLE promises (
      id INTEGER PRIMARY KEY,
      file INTEGER NOT NULL REFERENCES files (id),
      line INTEGER NOT NULL,
      text TEXT NOT NULL,
      mine INTEGER NOT NULL,
      todo INTEGER NOT NULL,
      state TEXT NOT NULL,
      due TEXT,
      since TEXT,
      done TEXT,
      recurring INTEGER NOT NULL
    );

    CREATE TABLE promise_people (
      promise INTEGER NOT NULL REFERENCES promises (id),
      person INTEGER NOT NULL REFERENCES people (id),
      PRIMARY KEY (promise, person)
    ) WITHOUT ROWID;

    CREATE TABLE links (
      file INTEGER NOT NULL REFERENCES files (id),
      place INTEGER NOT NULL,
      line INTEGER NOT NULL,
      day TEXT,
      target TEXT NOT NULL,
      target_file INTEGER REFERENCES files (id),
      PRIMARY KEY (file, place)
    ) WITHOUT ROWID;

    CREATE TABLE findings (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL,
      line INTEGER NOT NULL,
      column INTEGER NOT NULL,
      severity TEXT NOT NULL,
      code TEXT NOT NULL,
      message TEXT NOT NULL
    );

    CREATE TABLE passages (
      id INTEGER PRIMARY KEY,
      file INTEGER NOT NULL,
      kind TEXT NOT NULL,
      line INTEGER NOT NULL,
      day TEXT,
      entry INTEGER
    );
    CREATE TABLE searchable (
      file INTEGER PRIMARY KEY,
      content INTEGER NOT NULL
    );
    CREATE VIRTUAL TABLE search USING fts5 (words,
      tokenize = "unicode61 categories 'L* N* Co M*'");
    """
}

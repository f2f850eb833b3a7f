import Findings
import VaultFiles
import VaultStore

/// Why something about a vault could not be done, with what to do instead.
public struct VaultError: Error, Hashable, CustomStringConvertible {
  /// What kind of error it is; more may come.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The name of the kind, which stays the same.
    public let rawValue: String

    /// A kind by its name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// There is no such folder, or it cannot be read.
    public static let noFolder = Code(rawValue: "no-folder")
    /// The folder holds no notes.
    public static let noNotes = Code(rawValue: "no-notes")
    /// A note is not there, or nothing of it can be read.
    public static let unreadableNote = Code(rawValue: "unreadable-note")
    /// A report in the place of the new one is not as we wrote it.
    public static let editedReport = Code(rawValue: "edited-report")
    /// A note would not say exactly what was meant, so it was not changed.
    public static let refusedEdit = Code(rawValue: "refused-edit")
    /// A name that no note should have, or that another has already.
    public static let badName = Code(rawValue: "bad-name")
    /// The report could not be saved.
    public static let notSaved = Code(rawValue: "not-saved")
    /// A question in SQL that cannot be answered.
    public static let badQuery = Code(rawValue: "bad-query")
    /// The index cannot be kept, or not copied.
    public static let noIndex = Code(rawValue: "no-index")
    /// A note could not be changed, and is as it was.
    public static let notWritten = Code(rawValue: "not-written")
  }

  /// What kind of error it is.
  public let code: Code
  /// What to say, in one or two sentences.
  public let message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  init(_ code: Code, _ error: VaultFiles.VaultError) {
    self.init(code, "\(error.message) \(error.remedy)")
  }

  static func noNotes(in path: String) -> VaultError {
    VaultError(
      .noNotes,
      "There are no notes in \(path). Write one for each person you care about, in a folder People, "
        + "or name the folder that holds them.")
  }

  static func unreadable(_ path: NotePath, _ reason: String) -> VaultError {
    VaultError(.unreadableNote, "\(path.text) cannot be read: \(reason).")
  }

  init(_ fault: QueryFault) {
    self.init(
      .badQuery,
      fault.isAboutWriting
        ? "The index is only read here: to change what it says, change the notes."
        : "SQLite says: \(fault.message). The tables are listed in docs/INDEX.md.")
  }

  /// The message.
  public var description: String { message }
}

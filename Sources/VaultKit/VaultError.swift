/// Why something about a vault could not be done, with what to do instead.
public struct VaultError: Error, Hashable, CustomStringConvertible {
  /// What kind of error it is; more may come.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// There is no such folder, or it cannot be read.
    public static let noFolder = Code(rawValue: "no-folder")
    /// The folder holds no notes.
    public static let noNotes = Code(rawValue: "no-notes")
    /// The text is not a day of the calendar.
    public static let noDay = Code(rawValue: "no-day")
    /// A report in the place of the new one is not as we wrote it.
    public static let editedReport = Code(rawValue: "edited-report")
    /// The report could not be saved.
    public static let notSaved = Code(rawValue: "not-saved")
  }

  public let code: Code
  /// What to say, in one or two sentences.
  public let message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}

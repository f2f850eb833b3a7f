import Days
import Findings
import People

extension VaultPerson {
  /// Something that one of us said they would do.
  public struct Promise: Codable, Hashable, Sendable {
    /// What it says, without marks and dates.
    public var text: String
    /// Whether I promised it; otherwise they did.
    public var mine: Bool
    /// `open`, `kept` or `dropped`.
    public var state: String
    /// The day by which it is to be done.
    @OrNull public var due: String?
    /// The day of the entry or note that holds it.
    @OrNull public var since: String?
    /// The day it was kept, if the note names it.
    @OrNull public var done: String?
    /// Whether it comes back when it is ticked.
    public var recurring: Bool
    /// The note, as a path below the root of the vault.
    public var path: String
    /// The bytes of the path in hexadecimal, where they are not UTF-8.
    public var pathBytes: String?
    /// Counted from 1.
    public var line: Int

    init(_ promise: People.Promise) {
      text = promise.text
      mine = promise.isMine
      state = promise.state.rawValue
      due = promise.due?.description
      since = promise.since?.description
      done = promise.done?.description
      recurring = promise.isRecurring
      path = promise.path.text
      pathBytes = promise.path.hexadecimal
      line = promise.line
    }
  }

  /// A task of their note that is no promise.
  public struct ToDo: Codable, Hashable, Sendable {
    /// What it says, without marks and dates.
    public var text: String
    /// `open`, `kept` or `dropped`.
    public var state: String
    /// The note, as a path below the root of the vault.
    public var path: String
    /// The bytes of the path in hexadecimal, where they are not UTF-8.
    public var pathBytes: String?
    /// Counted from 1.
    public var line: Int

    init(_ task: People.Promise) {
      text = task.text
      state = task.state.rawValue
      path = task.path.text
      pathBytes = task.path.hexadecimal
      line = task.line
    }
  }
}

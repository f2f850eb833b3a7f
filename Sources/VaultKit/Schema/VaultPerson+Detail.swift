import Days
import People

extension VaultPerson {
  /// A day of the year and its occasion.
  public struct Occasion: Codable, Hashable, Sendable {
    /// `2019-05-14`, or `--05-14` where the note does not name the year.
    public var date: String
    /// Such as `wedding`.
    public var occasion: String

    init(_ date: NamedDate) {
      self.date = date.date.value.description
      occasion = date.occasion
    }
  }

  /// A fact of the front matter.
  public struct Detail: Codable, Hashable, Sendable {
    /// The key in kebab case, such as `email`.
    public var key: String
    /// The value as the note writes it.
    public var value: String

    init(_ detail: People.Detail) {
      key = detail.key
      value = detail.value.value
    }
  }
}

import VaultKit

extension CSV {
  /// People as rows below a header; several values of one cell are parted by `; `.
  static func people(_ people: [VaultPerson]) -> String {
    text([columns.map(\.name)] + people.map { person in columns.map { $0.cell(person) } })
  }

  private static let columns: [(name: String, cell: @Sendable (VaultPerson) -> String)] = [
    ("path", \.path),
    ("name", \.name),
    ("kindred", { String($0.kindred) }),
    ("star", { String($0.star) }),
    ("cadence", { $0.cadence ?? "" }),
    ("lastContact", { $0.lastContact ?? "" }),
    ("due", { $0.due ?? "" }),
    ("birthday", { $0.birthday ?? "" }),
    ("aliases", { list($0.aliases) }),
    ("tags", { list($0.tags) }),
    ("groups", { list($0.groups) }),
    ("interests", { list($0.interests) }),
    ("offers", { list($0.offers) }),
    ("lookingFor", { list($0.lookingFor) }),
  ]

  private static func list(_ values: [String]) -> String {
    values.joined(separator: "; ")
  }
}

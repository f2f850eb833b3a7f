import Foundation

/// A command that writes, for the sweep of faults: its arguments, and the files that it changes together.
struct SweptCommand: CustomTestStringConvertible, Sendable {
  let arguments: [String]
  /// Commands that are run before, without faults.
  var before: [[String]] = []
  /// Groups of files: each group is old or new as a whole, once a killed run is put in order.
  let together: [[String]]

  var testDescription: String { "vault " + arguments.joined(separator: " ") }

  static let all = [
    SweptCommand(
      arguments: ["review", "--date", "2026-11-21"], together: [["Reviews/2026-11-21.md"]])
  ]
}

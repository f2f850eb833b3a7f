/// What the facts in an index depend on, beside the notes.
package struct IndexKey: Hashable, Sendable {
  /// Which build of the program reads: another may read the same note in another way.
  package let program: String
  /// The bytes of `vault.yaml`; empty where there is none.
  package let settings: [UInt8]

  package init(program: String, settings: [UInt8]) {
    self.program = program
    self.settings = settings
  }

  /// The key as one text.
  var text: String {
    "\(program) \(settings.withUnsafeBytes { Digest.of($0) })"
  }
}

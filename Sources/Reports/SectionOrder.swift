import VaultReview

extension ReviewSection {
  /// Whether it is a part of the section before it: what others owe you is the other half of what you
  /// owe them.
  func continues(_ previous: ReviewSection?) -> Bool {
    id == .waiting && previous?.id == .keepYourWord
  }
}

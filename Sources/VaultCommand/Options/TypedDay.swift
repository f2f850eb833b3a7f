import ArgumentParser
import Days
import VaultKit

extension Day {
  /// A day as an argument gives it, written `2026-11-21` and in no other way.
  init(typed text: String) throws(ValidationError) {
    guard let day = VaultDay(text)?.day else {
      throw ValidationError("\(text) is not a day: write it as 2026-11-21.")
    }
    self = day
  }
}

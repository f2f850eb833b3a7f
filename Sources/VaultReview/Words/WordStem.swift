/// The part of an English word that its forms share, found by a few endings and no dictionary:
/// `engraver`, `engraving`, `engraved` and `engraves` are all `engrav`.
///
/// What is left need not be a word; it is only ever compared. A word with anything but the letters a
/// to z stays as it is, so other scripts are compared whole.
enum WordStem {
  static func of(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard bytes.count > 3, bytes.allSatisfy({ $0 &- 0x61 < 26 }) else { return word }
    var stem = bytes[...]
    dropPlural(from: &stem)
    dropCraft(from: &stem)
    if drop("ing", from: &stem, leaving: 3) { dropDoubledLetter(from: &stem) }
    if !stem.ends(with: "eed"), drop("ed", from: &stem, leaving: 3) {
      dropDoubledLetter(from: &stem)
    }
    // A tuner is someone for tuning; catering is nothing for cats.
    let least = stem.elementsEqual("cater".utf8) ? 4 : 3
    if drop("er", from: &stem, leaving: least) || drop("or", from: &stem, leaving: 4) {
      dropDoubledLetter(from: &stem)
    }
    if stem.ends(with: "ation") { drop("ion", from: &stem, leaving: 5) }
    drop("e", from: &stem, leaving: 3)
    return String(decoding: stem, as: UTF8.self)
  }

  /// `stories`, `presses`, `boxes`, `founts`; not `press`, `this`, `status`.
  private static func dropPlural(from stem: inout ArraySlice<UInt8>) {
    if drop("ies", from: &stem, leaving: 2) {
      stem.append(UInt8(ascii: "y"))
    } else if ["sses", "xes", "ches", "shes", "zes"].contains(where: { stem.ends(with: $0) }) {
      stem.removeLast(2)
    } else if !["ss", "us", "is"].contains(where: { stem.ends(with: $0) }) {
      drop("s", from: &stem, leaving: 3)
    }
  }

  /// `pottery` is a potter's, `carpentry` a carpenter's, `dentistry` a dentist's; not `country`.
  private static func dropCraft(from stem: inout ArraySlice<UInt8>) {
    if stem.ends(with: "ery") {
      drop("y", from: &stem, leaving: 5)
    } else if ["istry", "estry", "etry"].contains(where: { stem.ends(with: $0) }) {
      drop("ry", from: &stem, leaving: 4)
    } else if stem.ends(with: "entry") {
      drop("ry", from: &stem, leaving: 6)
    }
  }

  /// Takes an ending off if enough is left, with a vowel in it: `ring` and `string` stay.
  @discardableResult
  private static func drop(
    _ ending: String, from stem: inout ArraySlice<UInt8>, leaving least: Int
  ) -> Bool {
    let rest = stem.dropLast(ending.utf8.count)
    guard stem.ends(with: ending), rest.count >= least, rest.contains(where: isVowel) else {
      return false
    }
    stem = rest
    return true
  }

  /// `swimm` is `swim`, but `spell` stays.
  private static func dropDoubledLetter(from stem: inout ArraySlice<UInt8>) {
    guard let last = stem.last, stem.dropLast().last == last, !isVowel(last),
      !"lsz".utf8.contains(last)
    else { return }
    stem.removeLast()
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}

extension StringProtocol {
  /// The text as names and words are compared: in small letters, without accents, runs of white space
  /// as one space and none around it, without characters that do not show.
  package var folded: String { foldedASCII ?? foldedScalars }

  /// The same where all of it is ASCII, as most is; nil where it is not.
  private var foldedASCII: String? {
    var isASCII = true
    let folded = String(unsafeUninitializedCapacity: utf8.count) { folded in
      var count = 0
      var isBehindSpace = false
      for byte in utf8 {
        if byte == 0x20 || 0x09...0x0D ~= byte {
          isBehindSpace = true
          continue
        }
        if byte >= 0x80 {
          isASCII = false
          return 0
        }
        if isBehindSpace, count > 0 {
          folded[count] = 0x20
          count += 1
        }
        isBehindSpace = false
        folded[count] = 0x41...0x5A ~= byte ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
    return isASCII ? folded : nil
  }

  private var foldedScalars: String {
    var folded = String.UnicodeScalarView()
    var isBehindSpace = false
    for scalar in lowercased().unicodeScalars {
      if isSpace(scalar) {
        isBehindSpace = true
      } else if !isDropped(scalar) {
        if isBehindSpace, !folded.isEmpty { folded.append(" ") }
        isBehindSpace = false
        if !scalar.isASCII, let plain = plainLetters[scalar] {
          folded.append(contentsOf: plain.unicodeScalars)
        } else {
          folded.append(scalar)
        }
      }
    }
    return String(folded)
  }
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.isASCII
    ? scalar == " " || 0x09...0x0D ~= scalar.value : scalar.properties.isWhitespace
}

/// Whether a scalar is an accent of its own, or does not show, as zero-width spaces, marks of direction
/// and the variation selectors of emoji.
private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0300...0x036F, 0xFE00...0xFE0F: true
  case 0..<0x80: false
  default: scalar.properties.generalCategory == .format
  }
}

private let plainLetters: [Unicode.Scalar: String] = {
  var plain: [Unicode.Scalar: String] = [:]
  for (bare, accented) in LettersWithAccents.rows {
    for letter in accented.unicodeScalars { plain[letter] = bare }
  }
  for (letters, spelled) in LettersWithAccents.spelledOut {
    for letter in letters.unicodeScalars { plain[letter] = spelled }
  }
  return plain
}()

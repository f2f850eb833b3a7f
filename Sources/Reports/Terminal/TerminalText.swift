extension String {
  /// The text as a terminal may get it: control characters are shown as pictures of themselves, so
  /// that no note, file name or setting can colour, move or clear anything, and hidden ones are gone.
  ///
  /// Everything that a note or its name says goes through here on its way to a terminal.
  package var inertForTerminal: String {
    if utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) { return self }
    var shown = String.UnicodeScalarView()
    for scalar in withoutHiddenCharacters {
      shown.append(scalar.isControl ? scalar.picture : scalar)
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// What stands for a control character: `␛` for escape, `�` for those that have no picture.
  fileprivate var picture: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7f: "␡"
    case 0x2028, 0x2029: "␤"
    default: "\u{FFFD}"
    }
  }
}

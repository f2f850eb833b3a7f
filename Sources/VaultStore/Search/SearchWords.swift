import People

/// A text as search sees it: words without case and accents, and the characters of scripts that are
/// written without spaces one by one.
package struct SearchWords: Sendable {
  /// A word, or one character of a script without spaces.
  struct Word: Hashable {
    /// Folded.
    let text: String
    let range: Range<String.Index>
    let isCharacter: Bool
    /// Whether it follows a character of the same run.
    let isBehindCharacter: Bool
  }

  let words: [Word]

  package init(_ text: String) {
    var words: [Word] = []
    let scalars = text.unicodeScalars
    var start: String.Index?
    func endWord(at end: String.Index) {
      guard let begin = start else { return }
      start = nil
      let folded = text[begin..<end].folded
      guard !folded.isEmpty else { return }
      words.append(
        Word(text: folded, range: begin..<end, isCharacter: false, isBehindCharacter: false))
    }
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let scalar = scalars[index]
      if scalar.isWithoutSpaces {
        endWord(at: index)
        let isBehind = words.last.map { $0.isCharacter && $0.range.upperBound == index } ?? false
        let folded = text[index..<next].folded
        if !folded.isEmpty {
          words.append(
            Word(
              text: folded, range: index..<next, isCharacter: true, isBehindCharacter: isBehind))
        }
      } else if scalar.isPartOfWord {
        if start == nil { start = index }
      } else {
        endWord(at: index)
      }
      index = next
    }
    endWord(at: scalars.endIndex)
    self.words = words
  }

  /// The words as full text keeps them, a space between each: of 王秀英 the pairs 王秀 and 秀英, then 英,
  /// so that each part of it is found.
  package var indexed: String { terms(isWhole: true).joined(separator: " ") }

  /// The words in the form of the index; a run at the end without its last character alone, unless
  /// that is all there is or the form is to be whole.
  func terms(isWhole: Bool) -> [String] {
    var terms: [String] = []
    for (place, word) in words.enumerated() {
      let next = place + 1 < words.count ? words[place + 1] : nil
      if word.isCharacter, let next, next.isBehindCharacter {
        terms.append(word.text + next.text)
      } else if isWhole || !word.isBehindCharacter || next != nil {
        terms.append(word.text)
      }
    }
    return terms
  }
}

extension Unicode.Scalar {
  /// Whether a word goes on with it.
  fileprivate var isPartOfWord: Bool {
    if isASCII { return (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 }
    if properties.isAlphabetic || properties.numericType != nil { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  /// Whether its script writes words without spaces between them: Thai, Lao, Burmese, Khmer, Chinese
  /// and Japanese.
  fileprivate var isWithoutSpaces: Bool {
    switch value {
    case 0..<0x0E00: false
    case 0x0E01...0x0E4E, 0x0E81...0x0EDF, 0x1000...0x103F, 0x1780...0x17D3, 0x3005...0x3007,
      0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
      true
    default: false
    }
  }
}

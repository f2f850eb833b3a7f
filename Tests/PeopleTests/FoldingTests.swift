import Foundation
import People
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Maya Okafor", "maya okafor"), ("  Maya\t Okafor\r\n", "maya okafor"), ("MAYA", "maya"),
    ("", ""),
    (" \u{A0} ", ""), ("Maya\u{A0}\u{2003}Okafor", "maya okafor"), ("a_b-c.d 42", "a_b-c.d 42"),
  ])
  func `case and white space do not count`(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(arguments: [
    ("José", "jose"), ("JOSÉ", "jose"), ("Jose\u{301}", "jose"), ("Zoë", "zoe"),
    ("Ångström", "angstrom"),
    ("Nguyễn Thị Ánh", "nguyen thi anh"), ("Nguye\u{302}\u{303}n", "nguyen"), ("Đặng", "dang"),
    ("Dvořák", "dvorak"), ("Škoda", "skoda"), ("Çelik", "celik"), ("Çağrı", "cagri"),
    ("ISTANBUL", "istanbul"),
    ("İstanbul", "istanbul"), ("Ștefan", "stefan"), ("Άννα Παπαδοπούλου", "αννα παπαδοπουλου"),
    ("Ἀθηνᾶ", "αθηνα"), ("Νίκος", "νικοσ"), ("Семён", "семен"), ("Андрей", "андреи"),
    ("Їжак", "іжак"),
  ])
  func `accents do not count`(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(arguments: [
    ("Søren", "soren"), ("Łukasz", "lukasz"), ("Đoković", "dokovic"), ("Groß", "gross"),
    ("GROẞ", "gross"),
    ("Æsa", "aesa"), ("Œuvre", "oeuvre"), ("Þór", "thor"), ("Guðrún", "gudrun"), ("Ħal", "hal"),
    ("O’Brien", "o'brien"), ("Anne‑Marie", "anne-marie"), ("“Bo”", "\"bo\""),
  ])
  func `letters that are no composition are spelled out`(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(arguments: [
    "Ma\u{200B}ya", "\u{FEFF}Maya", "Maya\u{200D}", "\u{202E}Maya\u{202C}", "Ma\u{AD}ya",
    "Maya\u{FE0F}",
    "\u{2066}Maya\u{2069}", "Maya\u{301}\u{302}\u{303}", " \u{200B} Maya",
  ])
  func `what does not show does not count`(text: String) {
    #expect(text.folded == "maya")
  }

  @Test(arguments: ["陳大文", "山田 太郎", "محمد", "दीपिका", "นภา", "שרה", "김민준", "🙂"])
  func `other scripts stay as they are`(text: String) {
    #expect(text.folded == text)
  }

  @Test(arguments: [0x00...0x24F, 0x370...0x52F, 0x1E00...0x1FFF, 0xAC00...0xD7A3])
  func `every letter folds as its decomposition does`(block: ClosedRange<UInt32>) {
    for scalar in block.compactMap(Unicode.Scalar.init) where scalar.properties.isAlphabetic {
      let letter = String(scalar)
      let decomposed = letter.decomposedStringWithCanonicalMapping
      #expect(letter.folded == decomposed.folded)
    }
  }

  @Test func `folding twice is folding once`() {
    for scalar in (0...0x2FFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      let once = "a\(scalar) b".folded
      #expect(once.folded == once)
    }
  }
}

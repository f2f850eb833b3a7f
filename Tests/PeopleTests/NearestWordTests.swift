import People
import Testing

@Suite struct NearestWordTests {
  let keys = [
    "aliases", "birthday", "cadence", "interests", "knows", "last-contact", "me", "met", "star",
  ]

  @Test(arguments: [
    ("cadance", "cadence"), ("cadnece", "cadence"), ("Cadence", "cadence"), ("cadense", "cadence"),
    ("birhtday", "birthday"), ("birtday", "birthday"), ("birthdays", "birthday"),
    ("last-contcat", "last-contact"),
    ("last contact", "last-contact"), ("lst-contakt", "last-contact"), ("intrests", "interests"),
    ("stra", "star"), ("knwos", "knows"), ("stär", "star"),
  ])
  func `a misspelt key finds the one that was meant`(word: String, meant: String) {
    #expect(NearestWord.among(keys, to: word) == [meant])
  }

  @Test(arguments: [
    "", "phone", "cdnc", "xyz", "stir fry", "birth", "interesting things", "contact",
  ])
  func `what is too far from every key finds none`(word: String) {
    #expect(NearestWord.among(keys, to: word) == [])
  }

  @Test func `equally near words are all given, sorted`() {
    #expect(NearestWord.among(["Tim", "Tom", "Tam", "Anna"], to: "Tum") == ["Tam", "Tim", "Tom"])
    #expect(
      NearestWord.among(["Maya Okafor", "Maja Okafor"], to: "Maya Okafro") == ["Maya Okafor"])
  }

  @Test func `accents and case are no misspelling`() {
    #expect(NearestWord.among(["José", "Josef"], to: "jose") == ["José"])
  }

  @Test func `a word of a megabyte is not compared`() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(NearestWord.among([long, "cadence"], to: long) == [])
    #expect(NearestWord.among([long, "cadence"], to: "cadance") == ["cadence"])
  }
}

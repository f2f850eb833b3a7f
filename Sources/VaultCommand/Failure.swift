/// Something that could not be done, and what to do about it, in a sentence: ends the run with 2.
struct Failure: Error, Hashable {
  let sentence: String

  init(_ sentence: String) {
    self.sentence = sentence
  }
}

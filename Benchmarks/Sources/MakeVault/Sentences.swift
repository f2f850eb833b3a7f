/// Words without much sense, in sentences of usual length.
enum Sentences {
  static func one(_ words: ClosedRange<Int>, _ random: inout RandomNumbers) -> String {
    var sentence = (0..<random.among(words)).map { _ in random.pick(vocabulary) }
    if random.percent(10) { sentence[0] = "**\(sentence[0])**" }
    if random.percent(5) { sentence.append("([a page](https://example.org/\(random.below(999))))") }
    if random.percent(5) { sentence.append(random.pick(elsewhere)) }
    let text = sentence.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  static let interests = [
    "letterpress", "bookbinding", "trail running", "birdwatching", "sourdough", "chess", "opera",
    "wood engraving", "tide tables", "ceramics", "cycling", "linguistics", "jazz", "cheese",
    "gardening", "astronomy", "maps", "poetry", "knitting", "rowing", "書道", "théâtre",
  ]
  static let cities = ["Leeds", "Utrecht", "Lagos", "Lisbon", "Kyoto", "Oslo", "Kraków", "Αθήνα"]
  static let promises = [
    "send the book", "return the ladder", "find a date for dinner", "share the recipe",
    "ask about the interview", "look for the photographs",
  ]

  private static let vocabulary =
    """
    the a and of to in on for with about after before new old house garden school paper press train \
    daughter son mother brother friend neighbour work project talk exhibition harbour workshop grant letter \
    found lost moved finished started wants likes asked told showed brought read wrote thinks hopes worries \
    slowly gladly again soon later early perhaps really winter summer Thursday month year weekend evening
    """.split(separator: " ").map(String.init)
  private static let elsewhere = ["мы говорили о работе", "仕事の話", "parlé du voyage", "عن السفر"]
}

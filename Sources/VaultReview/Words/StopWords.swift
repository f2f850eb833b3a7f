/// English words that say nothing of what a text is about: they would match anyone with anyone.
enum StopWords {
  /// Whether a word, folded, is one of them, or its stem that of a verb among them.
  static func contain(_ word: String, stem: String) -> Bool {
    words.contains(word) || stems.contains(stem)
  }

  private static let words = set([grammar, people, wishes, amounts])
  private static let stems = Set(set([verbs]).map(WordStem.of))

  private static func set(_ lists: [String]) -> Set<String> {
    Set(lists.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
  }

  private static let grammar = """
    a about above across after again against all almost along already also although always am among
    an and another any are around as at away be because been before behind being below between both
    but by can cannot could dear did do does doing done down during each either else ever every few
    for from had has have having here how however if in inside instead into is it its itself just
    least less may me might mine more most much must my near neither never no nor not now of off
    often on once only onto or other others our out outside over own perhaps quite rather same shall
    should since so some still such than that the their them then there these they this those though
    through till to too under until up upon us very via was we well were what when where which while
    whose why will with within without would yet you your
    """
  /// Who is meant: "someone who knows anybody".
  private static let people = """
    anybody anyone anything everybody everyone everything folk folks he her him his i nobody nothing
    people person persons she somebody someone something who whom
    """
  /// How something is wished for, offered or liked: "a good place".
  private static let wishes = """
    able best better big bit dear good great happy interest interested interests kind kinds matter
    new nice old place places please possible question questions real really right small sort sorts
    stuff thing things useful various
    """
  /// That something is: "looking for help with".
  private static let verbs = """
    ask come find get give given help keep know let like look love make need offer put see seek
    share start take tell think try use using want wish work
    began came felt found gave gone got heard kept knew known left made meant met put said sat saw
    seen sent spoke told thought took tried used wanted went worked
    """
  /// How much, how many, how long.
  private static let amounts = """
    day days few first half hour hours last lot lots many minute minutes month months one ones second
    single some third two three four five six seven eight nine ten week weeks year years
    """
}

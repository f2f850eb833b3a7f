/// libyaml's reasons in plain words.
enum YAMLWords {
  /// The reason for people; `character` stands at the place.
  static func plain(_ problem: String, at character: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context":
      "a second colon in a value without quotes"
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      "this list is not closed, or text follows it"
    case "found unexpected end of stream" where character == "\"" || character == "'":
      "this quote is not closed"
    case "found unexpected document indicator" where character == "\"" || character == "'":
      "this quote is not closed"
    case "found character that cannot start any token" where character == "\t":
      "a tab where spaces are expected"
    case "found character that cannot start any token":
      "a value without quotes cannot begin with `\(character)`"
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      "a tab where spaces are expected"
    case "did not find expected key":
      "text after a value that has already ended"
    case "could not find expected ':'":
      "this line is neither `key: value` nor part of the value before it"
    case "did not find expected <document start>":
      "a YAML directive, or text after the end"
    default:
      "not YAML: \(problem)"
    }
  }
}

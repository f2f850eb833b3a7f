import Findings

/// Why a text is not YAML, as a fault in plain words at the place that a person would look at.
struct YAMLFault {
  let source: YAMLSource
  let offsets: ScalarOffsets
  /// Where the list or map begins that is being read.
  let openStart: Int?

  /// libyaml's problem, put so that it helps.
  func fault(for problem: YAMLParser.Problem) -> Fault {
    let isEscape = problem.words.contains("escape") || problem.words.contains("hexdec")
    let position = offsets[
      isEscape ? problem.position : problem.contextPosition ?? problem.position]
    if isEscape {
      return fault(position, "a backslash in double quotes begins a code; single quotes keep it")
    }
    switch problem.words {
    case "did not find expected <document start>":
      return fault(
        source.range.lowerBound, "a line that begins with `%` is an order to YAML, not a value")
    case "did not find expected node content":
      let isComment = source.bytes.contains(UInt8(ascii: "#"))
      let reason = isComment ? "; without quotes, `#` begins a comment" : ""
      return fault(openStart ?? position, "this list is not closed" + reason)
    default:
      return fault(position, words(for: problem.words, at: position))
    }
  }

  private func words(for problem: String, at position: Int) -> String {
    let character = source.text(position..<min(position + 1, source.range.upperBound))
    switch problem {
    case "mapping values are not allowed in this context":
      return isBelowFirstLine(position)
        ? "this line is indented, as if it belonged to the value above it"
        : "a second colon in a value without quotes"
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return "this list is not closed, or text follows it"
    case "found unexpected end of stream", "found unexpected document indicator":
      return "this quote is not closed"
    case "found character that cannot start any token" where character == "\t",
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return "a tab where spaces are expected"
    case "found character that cannot start any token",
      "did not find expected alphabetic or numeric character",
      "mapping keys are not allowed in this context":
      let sign = character == "`" ? "a backtick" : "`\(character)`"
      return "a value without quotes cannot begin with \(sign)"
    case "did not find expected comment or line break":
      return "`>` and `|` begin a text on the lines below; nothing may follow them"
    case "did not find expected '-' indicator":
      return Self.oddIndentation
    case "did not find expected key":
      return isLineStart(position)
        ? Self.oddIndentation : "text follows a bracket or quote that closes the value"
    case "could not find expected ':'":
      return "this line is neither `key: value` nor part of the value before it"
    default:
      return "not YAML: \(problem)"
    }
  }

  private static let oddIndentation = "this line is indented like none above it"

  private func fault(_ offset: Int, _ message: String) -> Fault {
    Fault(code: .yaml, offset: offset, message: message)
  }

  private func isBelowFirstLine(_ position: Int) -> Bool {
    source.text.line(at: position) > source.text.line(at: source.range.lowerBound)
  }

  private func isLineStart(_ position: Int) -> Bool {
    let line = source.text.range(ofLine: source.text.line(at: position))
    return source.text.trimmed(line.lowerBound..<max(line.lowerBound, position)).isEmpty
  }
}

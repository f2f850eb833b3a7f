import CYAML

/// libyaml's parser over a range of bytes: the only code that knows the library.
///
/// Events alone are read: nothing is built from anchors, and a scalar stays the text that was typed.
struct YAMLParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// One event, with the bytes it spans in the input.
  struct Event {
    enum Kind: Equatable {
      case scalar(String, isPlain: Bool)
      case alias
      case sequenceStart, sequenceEnd, mappingStart, mappingEnd
      /// The starts and ends of stream and document.
      case frame
      case end
    }

    let kind: Kind
    /// Counted in Unicode scalars from the start of the input, as libyaml counts.
    let start: Int
    let end: Int
    let hasAnchor: Bool
    let hasTag: Bool
  }

  /// Why the input is not YAML.
  struct Problem: Error {
    let words: String
    /// Counted in Unicode scalars from the start of the input.
    let position: Int
    /// Where the construct began that could not be read to its end.
    let contextPosition: Int?
  }

  /// The buffer must outlive the parser.
  init(_ input: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; throws the problem where there is one, after which there is no next.
  func next() throws(Problem) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem }
    defer { yaml_event_delete(&event) }
    var kind = Event.Kind.frame
    var hasAnchor = false
    var hasTag = false
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(
        String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      hasAnchor = scalar.anchor != nil
      hasTag = scalar.tag != nil
    case YAML_ALIAS_EVENT:
      kind = .alias
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      hasAnchor = event.data.sequence_start.anchor != nil
      hasTag = event.data.sequence_start.tag != nil
    case YAML_SEQUENCE_END_EVENT:
      kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      hasAnchor = event.data.mapping_start.anchor != nil
      hasTag = event.data.mapping_start.tag != nil
    case YAML_MAPPING_END_EVENT:
      kind = .mappingEnd
    case YAML_STREAM_END_EVENT:
      kind = .end
    default:
      break
    }
    return Event(
      kind: kind, start: event.start_mark.index, end: event.end_mark.index,
      hasAnchor: hasAnchor, hasTag: hasTag)
  }

  private var problem: Problem {
    let state = parser.pointee
    let words = state.problem.map { String(cString: $0) } ?? "this cannot be read"
    let context = state.context.map { String(cString: $0) } ?? ""
    let isOpen = ["flow", "quoted scalar", "simple key", "anchor", "alias"].contains {
      context.contains($0)
    }
    // The reader's own problems, such as a control character, have an offset in bytes and no mark.
    let isReader = state.error == YAML_READER_ERROR
    return Problem(
      words: words, position: isReader ? Int(state.problem_offset) : state.problem_mark.index,
      contextPosition: isOpen && !isReader ? state.context_mark.index : nil)
  }
}

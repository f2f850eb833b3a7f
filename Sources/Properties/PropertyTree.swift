import Findings

/// Properties put together from libyaml's events, without recursion.
struct PropertyTree {
  private(set) var properties: [Property] = []
  /// What was read but is probably not meant so.
  private(set) var remarks: [Fault] = []

  private let source: YAMLSource
  private let offsets: ScalarOffsets
  private var open: [Level] = []

  /// Deeper values than this are refused.
  static let depthLimit = 32

  /// A list or map that is not closed yet.
  private struct Level {
    let isMap: Bool
    let start: Int
    var end: Int
    var items: [PropertyValue] = []
    var members: [Property] = []
    var key: (text: String, range: Range<Int>)?
  }

  init(source: SourceText, range: Range<Int>) {
    self.source = YAMLSource(text: source, range: range)
    offsets = ScalarOffsets(source.bytes, range)
  }

  /// Reads everything; the first fault, or nil when all of it is a mapping, or empty.
  mutating func read() -> Fault? {
    if let offset = source.firstControlCharacter {
      return Fault(code: .yaml, offset: offset, message: "a control character")
    }
    // The bytes are copied out of the way of `self`, which changes while they are read.
    let input = Array(source.bytes)
    return input.withUnsafeBufferPointer { buffer in
      let parser = YAMLParser(buffer)
      do throws(YAMLParser.Problem) {
        while true {
          let event = try parser.next()
          if event.kind == .end { return nil }
          if let fault = take(event) { return fault }
        }
      } catch {
        return YAMLFault(source: source, offsets: offsets, openStart: open.last?.start)
          .fault(for: error)
      }
    }
  }

  private mutating func take(_ event: YAMLParser.Event) -> Fault? {
    let start = offsets[event.start]
    let end = max(start, offsets[event.end])
    if event.hasAnchor {
      remark(.yamlReference, start, "`\(source.token("&", in: start..<end))` is an anchor to YAML")
    }
    if event.hasTag {
      remark(.yamlTag, start, "`\(source.token("!", in: start..<end))` is a tag to YAML")
    }
    if open.isEmpty, isValue(event.kind), event.kind != .mappingStart {
      return notAMapping(event.kind).map { Fault(code: .yaml, offset: start, message: $0) }
    }
    switch event.kind {
    case .frame, .end:
      break
    case .scalar(let text, let isPlain):
      // `!important` is a tag without a value to YAML; the person meant the word.
      let isTagAlone = event.hasTag && isPlain && text.isEmpty
      let hasProperties = (event.hasAnchor || event.hasTag) && !isTagAlone
      let written = source.trimmed(
        (hasProperties ? source.behindNodeProperties(start..<end) : start)..<end)
      let words = isTagAlone ? source.text(written) : text
      add(.text(PropertyText(text: words, range: written, isQuoted: !isPlain)), written)
    case .alias:
      let isNested = open.count > 1 || open.last?.key == nil
      remark(
        isNested ? .yamlReferenceNested : .yamlReference, start,
        "`\(source.text(start..<end))` is an alias to YAML")
      add(
        .text(PropertyText(text: source.text(start..<end), range: start..<end, isQuoted: false)),
        start..<end)
    case .sequenceStart, .mappingStart:
      guard open.count < Self.depthLimit else {
        return Fault(code: .yaml, offset: start, message: "more than \(Self.depthLimit) levels")
      }
      open.append(Level(isMap: event.kind == .mappingStart, start: start, end: end))
    case .sequenceEnd, .mappingEnd:
      close(at: end)
    }
    return nil
  }

  /// What is wrong with a block that is a value and no mapping; nil for one that is empty.
  private func notAMapping(_ kind: YAMLParser.Event.Kind) -> String? {
    switch kind {
    case .scalar("", isPlain: true): nil
    case .scalar(let text, isPlain: true) where text.contains(":") && !text.contains("://"):
      "a space is missing behind the colon"
    case .sequenceStart: "a list where `key: value` is expected"
    default: "text where `key: value` is expected"
    }
  }

  private func isValue(_ kind: YAMLParser.Event.Kind) -> Bool {
    switch kind {
    case .scalar, .alias, .sequenceStart, .mappingStart: true
    default: false
    }
  }

  private mutating func close(at end: Int) {
    guard let level = open.popLast() else { return }
    // A block ends where the next token begins; a flow ends with its own bracket.
    let closer = end > level.start ? source.text.bytes[end - 1] : 0
    let isFlow = closer == UInt8(ascii: level.isMap ? "}" : "]") && end > level.end
    let written = level.start..<max(level.start, isFlow ? end : level.end)
    guard !open.isEmpty else {
      properties += level.members
      return
    }
    if level.isMap {
      add(.map(level.members), written)
    } else if isWikilink(level, written) {
      remarks.removeAll { $0.code == .unquotedLink && $0.offset > written.lowerBound }
      remark(
        .unquotedLink, written.lowerBound, "to YAML a link without quotes is a list in a list")
      add(.text(PropertyText(text: source.text(written), range: written, isQuoted: false)), written)
    } else {
      add(.list(level.items), written)
    }
  }

  /// `[[Name]]` without quotes: to YAML a list that holds one list.
  private func isWikilink(_ level: Level, _ written: Range<Int>) -> Bool {
    guard level.items.count == 1, case .list = level.items[0] else { return false }
    let bytes = source.text.bytes[written]
    return bytes.starts(with: Array("[[".utf8)) && !bytes.starts(with: Array("[[[".utf8))
  }

  private mutating func add(_ value: PropertyValue, _ written: Range<Int>) {
    guard !open.isEmpty else { return }
    let last = open.count - 1
    open[last].end = max(open[last].end, written.upperBound)
    guard open[last].isMap else {
      open[last].items.append(value)
      return
    }
    guard let key = open[last].key else {
      open[last].key = (text: keyText(value, written), range: written)
      return
    }
    open[last].key = nil
    let (value, written) = meant(value, written, after: key.range)
    open[last].members.append(
      Property(key: key.text, keyRange: key.range, value: value, valueRange: written))
  }

  private func keyText(_ value: PropertyValue, _ written: Range<Int>) -> String {
    if case .text(let text) = value { return text.text }
    return source.text(written)
  }

  /// `Tags: #People` is a comment to YAML; the person meant the words.
  private mutating func meant(
    _ value: PropertyValue, _ written: Range<Int>, after key: Range<Int>
  ) -> (PropertyValue, Range<Int>) {
    guard case .text(let text) = value, text.text.isEmpty, !text.isQuoted else {
      return (value, written)
    }
    let line = source.restOfLine(from: key.upperBound)
    let bytes = source.text.bytes
    guard let hash = bytes[line].firstIndex(of: UInt8(ascii: "#")), hash + 1 < line.upperBound,
      bytes[line.lowerBound..<hash].allSatisfy({
        $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ")
      }),
      bytes[hash + 1] != UInt8(ascii: " "), bytes[hash + 1] != UInt8(ascii: "#")
    else { return (value, written) }
    let range = source.trimmed(hash..<line.upperBound)
    remark(.commentValue, hash, "to YAML this is a comment, and the value is empty")
    let words = source.text(range)
    return (.text(PropertyText(text: words, range: range, isQuoted: false)), range)
  }

  /// Says it once a line: a bomb of aliases has thousands.
  private mutating func remark(_ code: FindingCode, _ offset: Int, _ message: String) {
    if let last = remarks.last, last.code == code,
      source.text.line(at: last.offset) == source.text.line(at: offset)
    {
      return
    }
    remarks.append(Fault(code: code, offset: offset, message: message))
  }
}

/// How a file is kept, apart from its lines.
struct TextForm: Equatable {
  /// A line end, or nil where a file has only one line.
  enum LineEnd: Equatable {
    case lineFeed, carriageReturn, both

    var bytes: [UInt8] {
      switch self {
      case .lineFeed: [UInt8(ascii: "\n")]
      case .carriageReturn: [UInt8(ascii: "\r")]
      case .both: [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
      }
    }
  }

  var hasByteOrderMark = false
  var lineEnd: LineEnd?
  /// Whether the last line has an end; nil in an empty file.
  var isClosed: Bool?

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The form that three files come to: each trait as the side has it that changed it.
  static func merged(_ forms: ThreeWay<TextForm>) -> TextForm {
    TextForm(
      hasByteOrderMark: forms.map(\.hasByteOrderMark).settled ?? forms.ours.hasByteOrderMark,
      lineEnd: trait(forms.map(\.lineEnd)), isClosed: trait(forms.map(\.isClosed)))
  }

  /// A file that does not have the trait says nothing about it.
  private static func trait<Value: Equatable>(_ values: ThreeWay<Value?>) -> Value? {
    guard let ours = values.ours else { return values.theirs ?? values.base }
    guard let theirs = values.theirs, let base = values.base else { return ours }
    return ThreeWay(base: base, ours: ours, theirs: theirs).settled ?? ours
  }

  /// The bytes of a file of this form.
  func bytes(of lines: [Line]) -> [UInt8] {
    let end = (lineEnd ?? .lineFeed).bytes
    var bytes = hasByteOrderMark ? Self.byteOrderMark : []
    bytes += lines.joined(separator: end)
    if !lines.isEmpty, isClosed ?? true { bytes += end }
    return bytes
  }
}

/// The lines of a file, and its form.
struct FormedText: Equatable {
  let form: TextForm
  let lines: [Line]

  /// Nil where lines end in several ways: then bytes are what counts.
  init?(_ bytes: [UInt8]) {
    var form = TextForm()
    form.hasByteOrderMark = bytes.starts(with: TextForm.byteOrderMark)
    let text = form.hasByteOrderMark ? bytes[3...] : bytes[...]
    var lines: [Line] = []
    var start = text.startIndex
    var offset = start
    while offset < text.endIndex {
      guard let end = Self.lineEnd(in: text, at: offset) else {
        offset += 1
        continue
      }
      guard form.lineEnd ?? end == end else { return nil }
      form.lineEnd = end
      lines.append(Line(text[start..<offset]))
      offset += end.bytes.count
      start = offset
    }
    if start < text.endIndex { lines.append(Line(text[start...])) }
    if !text.isEmpty { form.isClosed = start == text.endIndex }
    self.form = form
    self.lines = lines
  }

  private static func lineEnd(in text: ArraySlice<UInt8>, at offset: Int) -> TextForm.LineEnd? {
    switch text[offset] {
    case UInt8(ascii: "\n"): return .lineFeed
    case UInt8(ascii: "\r"):
      let next = offset + 1
      return next < text.endIndex && text[next] == UInt8(ascii: "\n") ? .both : .carriageReturn
    default: return nil
    }
  }
}

import Days
import Properties

extension FieldValue {
  /// The value without what must not get into a note.
  var inert: FieldValue {
    switch self {
    case .text(let text): .text(text.onOneLine)
    case .list(let items): .list(items.map(\.onOneLine))
    case .day, .boolean: self
    }
  }

  /// The value on its line, quoted as the one before it was.
  func written(like quoting: YAMLText.Quoting) -> String {
    switch self {
    case .text(let text): YAMLText.written(text, preferred: quoting)
    case .day(let day):
      // A day that was quoted stays quoted: some programs sort by the form.
      quoting == .none ? day.description : YAMLText.written(day.description, preferred: quoting)
    case .boolean(let value): value ? "true" : "false"
    case .list(let items):
      "[" + items.map { YAMLText.written($0, isInFlow: true) }.joined(separator: ", ") + "]"
    }
  }

  /// What stands behind the colon of a new line.
  func behindColon(_ lineEnd: String) -> String {
    if case .list(let items) = self { return Self.blockList(items, lineEnd: lineEnd) }
    return " " + written(like: .none)
  }

  /// A list as Obsidian writes it, an item a line below its key.
  static func blockList(_ items: [String], lineEnd: String) -> String {
    items.isEmpty
      ? " []" : items.map { "\(lineEnd)  - \(YAMLText.written($0))" }.joined()
  }

  /// Whether a value as read is this one.
  func isStated(by value: PropertyValue) -> Bool {
    switch (self, value) {
    case (.text(let text), .text(let read)): text == read.text
    case (.day(let day), .text(let read)): day.description == read.text
    case (.boolean(let truth), .text(let read)):
      !read.isQuoted && read.text == (truth ? "true" : "false")
    case (.list(let items), .list(let read)): items == read.texts
    default: false
    }
  }
}

extension [PropertyValue] {
  /// The texts of a list; nil where it holds anything else.
  var texts: [String]? {
    let texts = compactMap { if case .text(let text) = $0 { text.text } else { nil } }
    return texts.count == count ? texts : nil
  }
}

/// Reads a page or picture as strictly as XML is read: every element closed in its turn, every
/// attribute between double quotes and there once, every `&` part of an entity.
///
/// Not a whole parser: what our templates do not use (processing instructions, `CDATA`) is a fault.
struct MarkupChecker {
  /// An element as it opens.
  struct Element {
    let name: String
    var attributes: [String: String] = [:]
  }

  private(set) var elements: [Element] = []
  private(set) var faults: [String] = []
  private var rest: Substring.UnicodeScalarView
  private var open: [String] = []

  init(_ text: String) {
    rest = Substring(text).unicodeScalars
    if take("<!DOCTYPE html>\n") {}
    while !rest.isEmpty, faults.isEmpty { readNext() }
    if !open.isEmpty { faults.append("not closed: \(open.joined(separator: " "))") }
  }

  private mutating func readNext() {
    if take("</") {
      let name = word()
      guard open.popLast() == name, take(">") else { return fail("</\(name)>") }
    } else if take("<") {
      readElement()
    } else {
      checkText(String(rest.prefix { $0 != "<" }))
      rest = rest.drop { $0 != "<" }
    }
  }

  private mutating func readElement() {
    var element = Element(name: word())
    guard !element.name.isEmpty else { return fail("an element without a name") }
    while take(" ") {
      if rest.first == "/" { break }
      let name = word()
      guard !name.isEmpty, take("=\"") else { return fail("attribute \(name) of \(element.name)") }
      let value = String(rest.prefix { $0 != "\"" })
      rest = rest.drop { $0 != "\"" }
      guard take("\""), !value.contains("<") else { return fail("value of \(name)") }
      guard element.attributes.updateValue(value, forKey: name) == nil else {
        return fail("\(name) twice")
      }
      checkText(value)
    }
    elements.append(element)
    if take("/>") { return }
    guard take(">") else { return fail("the end of <\(element.name)") }
    if element.name == "style" {
      // Styles are text as they stand, up to their end.
      while !rest.isEmpty, !rest.starts(with: "</style>".unicodeScalars) { rest.removeFirst() }
    }
    open.append(element.name)
  }

  /// Every `&` begins one of the entities that we write, and no `>` stands alone.
  private mutating func checkText(_ text: String) {
    let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"]
    for part in text.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false)
      .dropFirst() where !entities.contains(where: { part.starts(with: $0.unicodeScalars) })
    {
      fail("& before \(String(part.prefix(10)))")
    }
    if text.unicodeScalars.contains(">") { fail("> in \(text)") }
  }

  private mutating func word() -> String {
    let word = rest.prefix {
      $0.properties.isAlphabetic || $0 == "-" || $0 == ":" || ("0"..."9").contains($0)
    }
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.unicodeScalars) else { return false }
    rest = rest.dropFirst(text.unicodeScalars.count)
    return true
  }

  private mutating func fail(_ reason: String) {
    faults.append("\(reason), before: \(String(rest.prefix(40)))")
  }
}

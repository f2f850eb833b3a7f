/// A JSON document whose longest list is written element by element.
struct JSONFrame {
  /// The document up to the first element.
  let head: [UInt8]
  /// What closes the list, and the document behind it.
  let tail: [UInt8]
  private var isEmpty = true

  /// Opens a document at `list`, a key of its top level that holds an empty list.
  init(around document: [UInt8], list: String) {
    // A line end stands in no string of JSON, so that this is the key and nothing that looks like it.
    let key = Array("\n  \"\(list)\": [".utf8)
    let start = document.firstRange(of: key)?.upperBound ?? document.count
    head = Array(document[..<start])
    tail = Array("\n  ".utf8) + document[start...]
  }

  /// An element, a document of its own, as it stands in the list.
  mutating func element(_ document: [UInt8]) -> [UInt8] {
    var element = Array((isEmpty ? "\n    " : ",\n    ").utf8)
    isEmpty = false
    element.reserveCapacity(2 * document.count)
    for byte in document.dropLast() {
      element.append(byte)
      if byte == UInt8(ascii: "\n") { element += Array("    ".utf8) }
    }
    return element
  }
}

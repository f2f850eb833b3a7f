import Findings

/// A block of `key: value` lines as read: the front matter of a note, or `vault.yaml`.
package struct PropertyBlock: Sendable {
  /// In the order of the file, each key once.
  package var properties: [Property] = []
  /// Whether all of it is YAML without anchors; what is not sound is never edited.
  package var isSound = true
  package var findings: [Finding] = []
  private var isConflicted = false

  /// The largest block that is read as YAML, in bytes; a longer one is read line by line.
  package static let yamlLimit = 65_536
  /// The largest block that is read at all, in bytes.
  package static let sizeLimit = 262_144
  /// More keys than this are reported.
  package static let keyLimit = 1_000

  /// Reads the bytes of `range`, which hold neither fence.
  ///
  /// What is not YAML is read key by key, each fault with its place: one bad line hides no other.
  package init(reading source: SourceText, in range: Range<Int>, of path: NotePath) {
    guard range.count <= Self.sizeLimit else {
      isSound = false
      note(
        .tooLarge, at: range.lowerBound, in: source, path,
        "over \(Self.sizeLimit >> 10) kB of properties, which are not read")
      return
    }
    if let fault = conflictMarker(in: source, range) {
      note(fault, source, path)
      isConflicted = true
      readKeyByKey(source, range, path)
    } else if range.count > Self.yamlLimit {
      note(
        .frontMatterLimit, at: range.lowerBound, in: source, path,
        "over \(Self.yamlLimit >> 10) kB of properties, which are read line by line")
      readKeyByKey(source, range, path, asYAML: false)
    } else {
      readWhole(source, range, path)
    }
    dropDoubles(source, path)
    if properties.count > Self.keyLimit {
      note(
        .frontMatterLimit, at: range.lowerBound, in: source, path,
        "\(properties.count) properties, over \(Self.keyLimit)")
    }
  }

  private mutating func readWhole(_ source: SourceText, _ range: Range<Int>, _ path: NotePath) {
    if let everyday = EverydayProperties.read(source, range) {
      properties = everyday
      return
    }
    var tree = PropertyTree(source: source, range: range)
    guard let fault = tree.read() else {
      properties = tree.properties
      take(tree.remarks, source, path)
      return
    }
    readKeyByKey(source, range, path)
    // Every key may be sound by itself: then the fault lies between them.
    let isTold = findings.contains { $0.code == .yaml } || PropertyChunk.hasLoneDash(source, range)
    if !isTold { note(fault, source, path) }
  }

  private mutating func readKeyByKey(
    _ source: SourceText, _ range: Range<Int>, _ path: NotePath, asYAML: Bool = true
  ) {
    isSound = false
    for chunk in PropertyChunk.split(source, range) where !chunk.isLeftByGit(in: source) {
      var tree = PropertyTree(source: source, range: chunk.range)
      let fault = asYAML ? tree.read() : nil
      if asYAML, fault == nil {
        properties += tree.properties
        take(tree.remarks, source, path)
        continue
      }
      properties += chunk.plainProperties(in: source)
      if let fault, !PropertyChunk.hasLoneDash(source, chunk.range) { note(fault, source, path) }
    }
  }

  private mutating func take(_ remarks: [Fault], _ source: SourceText, _ path: NotePath) {
    for remark in remarks {
      note(remark, source, path)
      if [.yamlReference, .yamlReferenceNested].contains(remark.code) { isSound = false }
    }
  }

  /// Keeps the first of two properties with one key, and says so at the second.
  private mutating func dropDoubles(_ source: SourceText, _ path: NotePath) {
    // Hardly a note has any.
    let keys = Set(properties.map { foldedKey($0.key) })
    guard keys.count < properties.count else { return }
    var first: [String: Property] = [:]
    properties = properties.filter { property in
      let key = foldedKey(property.key)
      guard let earlier = first[key] else {
        first[key] = property
        return true
      }
      // Both sides of a conflict have the keys that it is about.
      if isConflicted { return false }
      let line = source.line(at: earlier.keyRange.lowerBound)
      let isSame = Array(earlier.key.utf8) == Array(property.key.utf8)
      let code = isSame ? FindingCode.duplicateKey : .similarKeys
      note(
        code, at: property.keyRange.lowerBound, in: source, path,
        isSame
          ? "`\(property.key)` is already on line \(line)"
          : "`\(property.key)` and `\(earlier.key)` on line \(line) are one key")
      if isSame { isSound = false }
      return false
    }
  }

  private mutating func note(_ fault: Fault, _ source: SourceText, _ path: NotePath) {
    note(fault.code, at: fault.offset, in: source, path, fault.message)
  }

  private mutating func note(
    _ code: FindingCode, at offset: Int, in source: SourceText, _ path: NotePath, _ message: String
  ) {
    findings.append(Finding(code, in: path, at: source.place(at: offset), message))
  }
}

/// What is wrong at a byte of a file.
struct Fault: Hashable {
  let code: FindingCode
  /// A byte offset in the file.
  let offset: Int
  let message: String
}

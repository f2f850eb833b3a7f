/// A part of a page as a screen reader is told of it.
struct AccessibleNode {
  let role: String
  let name: String
  let description: String
  /// Of a heading.
  let level: Int?
  let children: [AccessibleNode]

  /// Itself and all below, in the order of reading.
  var all: [AccessibleNode] { [self] + children.flatMap(\.all) }

  /// All the words below, as they are read out.
  var words: String {
    if role == "image" || role == "StaticText" { return name }
    return children.map(\.words).joined()
  }
}

extension Browser {
  /// The page as a screen reader is told of it.
  func accessiblePage() throws -> AccessibleNode {
    let answer = try call("Accessibility.getFullAXTree")
    let nodes = answer["nodes"] as? [[String: Any]] ?? []
    let byID = Dictionary(nodes.map { ($0["nodeId"] as? String ?? "", $0) }) { first, _ in first }
    func node(_ values: [String: Any]) -> AccessibleNode {
      func text(_ key: String) -> String {
        (values[key] as? [String: Any])?["value"] as? String ?? ""
      }
      let properties = values["properties"] as? [[String: Any]] ?? []
      let level = properties.first { $0["name"] as? String == "level" }?["value"] as? [String: Any]
      let children = (values["childIds"] as? [String] ?? []).compactMap { byID[$0] }.map(node)
      let isIgnored = values["ignored"] as? Bool ?? false
      return AccessibleNode(
        role: isIgnored ? "none" : text("role"), name: text("name"),
        description: text("description"), level: level?["value"] as? Int, children: children)
    }
    return node(nodes.first ?? [:])
  }
}

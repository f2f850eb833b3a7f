/// A table in Markdown, numbers to the right.
struct MarkdownTable {
  private var lines: [String]

  init(_ header: [String]) {
    lines = [Self.row(header), "|---|" + String(repeating: "--:|", count: header.count - 1)]
  }

  mutating func add(_ cells: [String]) {
    lines.append(Self.row(cells))
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}

/// A number as it is read: 0.84, 12.3, 1,234.
func shown(_ number: Double) -> String {
  if number < 10 { return decimal(number, places: 2) }
  if number < 100 { return decimal(number, places: 1) }
  let digits = String(Int(number.rounded()))
  var groups: [Substring] = []
  var rest = digits[...]
  while !rest.isEmpty {
    groups.insert(rest.suffix(3), at: 0)
    rest = rest.dropLast(3)
  }
  return groups.joined(separator: ",")
}

/// A number with so many places behind the point.
func decimal(_ number: Double, places: Int) -> String {
  let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
  let scaled = Int((number * Double(scale)).rounded())
  let fraction = String(scaled % scale)
  return "\(scaled / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
}

/// The colours of pages and pictures in one scheme, by what they are for.
///
/// Words stand out from their paper by 4.5 to 1 or more, shapes by 3 to 1, and every difference of
/// colour is one of shape or size as well.
struct PictureColors {
  private let values: [(name: String, color: String)]

  static let light = PictureColors(values: [
    ("paper", "#fbfaf6"), ("ink", "#24221e"), ("quiet", "#5a564d"), ("hairline", "#dcd7cb"),
    ("wash", "#efece3"), ("near", "#1c6b64"), ("due", "#a14e07"), ("received", "#7a4a8c"),
    ("link", "#17615b"),
  ])

  static let dark = PictureColors(values: [
    ("paper", "#1a1917"), ("ink", "#ebe7de"), ("quiet", "#b5afa3"), ("hairline", "#3b3832"),
    ("wash", "#242320"), ("near", "#7ccac0"), ("due", "#f0ab62"), ("received", "#cda4dd"),
    ("link", "#8fd3ca"),
  ])

  /// The colours as variables of a style.
  var variables: String {
    values.map { "--\($0.name): \($0.color);" }.joined(separator: " ")
  }

  /// A style with these colours in the place of its variables, for viewers that know none.
  func resolved(_ style: String) -> String {
    values.reduce(style) { $0.replacing("var(--\($1.name))", with: $1.color) }
  }

  /// The colour for a use.
  subscript(name: String) -> String? {
    values.first { $0.name == name }?.color
  }
}

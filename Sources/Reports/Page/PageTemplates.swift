import Mustache

/// The templates of a page, by the names that they call each other by.
enum PageTemplates {
  /// Nil only where a template is not Mustache, which a test would show.
  static let library: MustacheLibrary? = {
    MustacheContentTypes.register(SafeText(), named: SafeText.name)
    var texts = [
      "page": pageTemplate, "section": sectionTemplate, "item": itemTemplate,
      "phrase": phraseTemplate, "figure": figureTemplate,
    ]
    for (kind, text) in pieceTemplates { texts[kind.rawValue] = text }
    // A partial begins with the engine's own way of escaping, so each says that ours is wanted.
    let templates = try? texts.mapValues { text in
      try MustacheTemplate(string: "{{% CONTENT_TYPE:\(SafeText.name)}}\(text)")
    }
    return templates.map(MustacheLibrary.init(templates:))
  }()

  /// A page filled in with its values.
  static func render(_ page: PageValues) -> String {
    library?.render(page, withTemplate: "page") ?? ""
  }
}

/// How `{{…}}` is escaped: the engine's own way goes by `Character`, so that a quotation mark with an
/// accent over it would stay.
private struct SafeText: MustacheContentType {
  static let name = "SAFE"

  func escapeText(_ text: String) -> String { text.escapedForHTML }
}

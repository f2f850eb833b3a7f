/// What kind of block begins on which line: all that is taken from a Markdown parser.
///
/// libcmark-gfm's end lines and columns are often wrong (github/cmark-gfm#222); its start lines are not.
struct BlockStart: Hashable {
  let kind: Block.Kind
  /// The line it begins on, counted from 0 in the text that was parsed.
  let line: Int
  /// How many blocks hold it.
  let depth: Int
}

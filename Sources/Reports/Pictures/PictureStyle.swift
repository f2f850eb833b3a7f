/// The colours of pages and pictures, in light and in dark, and how shapes use them.
///
/// Words have at least seven times the lightness of their paper or the reverse, shapes at least three
/// times; and every difference of colour is one of shape or size as well.
enum PictureStyle {
  /// Of a picture alone.
  static let alone = """
    svg { \(light) }
    @media (prefers-color-scheme: dark) { svg { \(dark) } }
    \(shapes)
    """

  static let light = """
    --paper: #fbfaf6; --ink: #24221e; --quiet: #5a564d; --hairline: #dcd7cb; --wash: #efece3; \
    --near: #1c6b64; --due: #a14e07; --given: #1c6b64; --received: #7a4a8c;
    """

  static let dark = """
    --paper: #1a1917; --ink: #ebe7de; --quiet: #b5afa3; --hairline: #3b3832; --wash: #242320; \
    --near: #7ccac0; --due: #f0ab62; --given: #7ccac0; --received: #cda4dd;
    """

  static let shapes = """
    .picture { font-family: system-ui, sans-serif; }
    .picture .paper { fill: var(--paper); }
    .picture text { fill: var(--ink); font-size: 15px; }
    .picture .quiet { fill: var(--quiet); font-size: 13px; }
    .picture .few { font-size: 24px; }
    .picture .legend { font-size: 18px; }
    .picture .remark { font-size: 16px; }
    .picture .some { font-size: 18px; }
    .picture .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
    .picture .zone { fill: var(--wash); stroke: var(--hairline); }
    .picture .ring { fill: none; stroke: var(--quiet); stroke-dasharray: 2 5; }
    .picture .axis { stroke: var(--quiet); }
    .picture .near { fill: var(--near); stroke: var(--paper); }
    .picture .due { fill: var(--due); stroke: var(--paper); }
    .picture .new { fill: var(--paper); stroke: var(--due); stroke-width: 2; }
    .picture .resting { fill: var(--paper); stroke: var(--near); stroke-width: 2; }
    .picture .you { fill: var(--ink); }
    .picture .day { fill: var(--wash); }
    .picture .contact { fill: var(--near); }
    .picture .given { fill: var(--given); }
    .picture .received { fill: var(--paper); stroke: var(--received); stroke-width: 2; }
    .picture g:hover .near, .picture g:hover .due, .picture g:hover .new, .picture g:hover .resting \
    { stroke: var(--ink); }
    """
}

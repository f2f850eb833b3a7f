/// How shapes and words of a picture look.
enum PictureStyle {
  /// For a picture alone, which has no page around it that sets the colours.
  static let alone = """
    \(PictureColors.light.resolved(shapes))
    @media (prefers-color-scheme: dark) {
    \(PictureColors.dark.resolved(shapes))
    }
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
    .picture .given { fill: var(--near); }
    .picture .received { fill: var(--paper); stroke: var(--received); stroke-width: 2; }
    .picture g:hover .near, .picture g:hover .due, .picture g:hover .new, .picture g:hover .resting \
    { stroke: var(--ink); }
    """
}

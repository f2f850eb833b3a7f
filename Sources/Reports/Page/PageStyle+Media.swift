extension PageStyle {
  /// On a phone, names in the circle would be too small to read: the table has them.
  static let narrow = """
    @media (max-width: 40rem) {
    body { padding-top: 1.75rem; }
    .picture.circle .some, .picture.circle .many { display: none; }
    .picture .legend { font-size: 26px; }
    .picture.circle .quiet { font-size: 24px; }
    }
    """

  /// Where there is room, the pictures stand beside the words.
  static let wide = """
    @media (min-width: 78rem) {
    body { max-width: 82rem; padding-inline: 2.5rem; }
    header, footer { max-width: 80rem; }
    .summary { max-width: 46rem; }
    main { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); column-gap: 4.5rem; }
    .sections:only-child { grid-column: 1 / -1; max-width: 46rem; }
    }
    """

  /// Where the reader has the system choose the colours: those, in pictures, too.
  static let forced = """
    @media (forced-colors: active) {
    :root { --paper: Canvas; --ink: CanvasText; --quiet: CanvasText; --hairline: GrayText; \
    --wash: Canvas; --near: CanvasText; --due: Highlight; --received: CanvasText; --link: LinkText; }
    .picture, .items > .task::before { forced-color-adjust: none; }
    }
    """

  /// On paper: black on white, and nothing torn apart.
  static let print = """
    @media print {
    :root { \(PictureColors.light.variables) --paper: #fff; --ink: #000; --link: #000; }
    body { max-width: none; padding: 0; font-size: 10.5pt; }
    nav, .skip, figure details { display: none; }
    main { display: block; }
    h2, h3, figcaption { break-after: avoid; }
    .items > li, figure { break-inside: avoid; }
    summary { list-style: none; }
    summary::-webkit-details-marker { display: none; }
    .picture.circle, .picture.calendar { max-width: 13cm; }
    .picture.balance { max-width: 10cm; }
    figure { margin-bottom: 1rem; }
    footer { margin-top: 1rem; }
    a { text-decoration: none; }
    }
    """
}

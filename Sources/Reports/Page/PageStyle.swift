/// How a page looks: calm, in the reader's own letters, light or dark as they like it.
enum PageStyle {
  static let text = """
    :root { color-scheme: light dark; \(PictureColors.light.variables) }
    @media (prefers-color-scheme: dark) { :root { \(PictureColors.dark.variables) } }
    \(page)
    \(lists)
    \(figures)
    \(PictureStyle.shapes)
    \(narrow)
    \(wide)
    \(forced)
    \(print)
    """

  private static let page = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 1rem; }
    body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 46rem; background: var(--paper); \
    color: var(--ink); font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", sans-serif; \
    overflow-wrap: anywhere; }
    h1, h2, h3 { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", \
    Georgia, serif; font-weight: 600; line-height: 1.25; text-wrap: balance; }
    h1 { margin: 0 0 .75rem; font-size: clamp(1.75rem, 1.3rem + 2.2vw, 2.5rem); letter-spacing: -.01em; }
    h2 { margin: 3rem 0 .9rem; font-size: 1.45rem; }
    h3 { margin: 2rem 0 .75rem; font-size: 1.15rem; }
    p { margin: 0; }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .2em; \
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
    a:hover { text-decoration-color: currentColor; }
    :focus-visible { outline: 3px solid var(--due); outline-offset: 3px; border-radius: 3px; }
    code { padding: .1em .35em; border-radius: 4px; background: var(--wash); \
    font: .875em ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: 1rem; padding: .5rem .75rem; background: var(--paper); }
    .summary { color: var(--quiet); font-size: 1.125rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.1rem; margin: 1.5rem 0 0; padding: .9rem 0 0; \
    border-top: 1px solid var(--hairline); list-style: none; font-size: .9375rem; }
    footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--hairline); \
    color: var(--quiet); font-size: .875rem; }
    """

  private static let lists = """
    .items { margin: 0; padding: 0; list-style: none; }
    .items > li { position: relative; margin: 0 0 .9rem; padding-left: 1.5rem; }
    .items > li::before { content: ""; position: absolute; left: .25rem; top: .72em; width: .4rem; \
    height: 1px; background: var(--quiet); }
    .items > .task::before { left: .1rem; top: .48em; width: .7rem; height: .7rem; \
    border: 1.5px solid var(--quiet); border-radius: 50%; background: none; }
    .items ul { margin: .2rem 0 0; padding: 0; list-style: none; color: var(--quiet); font-size: .9375rem; }
    .items ul li { margin: .1rem 0; }
    .person { color: var(--ink); font-weight: 600; }
    .place { color: inherit; }
    .line { color: var(--quiet); font-size: .8em; }
    details { margin-top: .75rem; }
    summary { cursor: pointer; color: var(--quiet); font-size: .9375rem; padding: .2rem 0; }
    details[open] > summary { margin-bottom: .75rem; }
    """

  private static let figures = """
    figure { margin: 0 0 2.5rem; }
    figcaption { margin-bottom: .5rem; font-weight: 600; }
    .picture { display: block; width: 100%; height: auto; max-width: 100%; overflow: visible; }
    .picture.calendar, .picture.balance { max-width: 36rem; }
    table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--hairline); text-align: start; \
    vertical-align: top; }
    td:last-child { padding-right: 0; }
    thead th { color: var(--quiet); font-weight: 500; }
    tbody th { font-weight: 500; }
    tbody .person { font-weight: 600; }
    """
}

/// The whole page.
///
/// Nothing in it is fetched, run or sent, and the policy of its head holds browsers to that. The empty
/// line of its head is the place of the digest.
let pageTemplate = """
  <!DOCTYPE html>
  <html lang="en">
  <head>
  <meta charset="utf-8" />
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
  style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <meta name="referrer" content="no-referrer" />
  <meta name="generator" content="vault" />

  <title>{{title}}</title>
  <style>
  {{{style}}}
  </style>
  </head>
  <body>
  <a class="skip" href="#review">Skip to the review</a>
  <header>
  <h1>{{title}}</h1>
  {{#hasSummary}}
  <div class="summary">
  {{#summary}}
  <p>{{> phrase}}</p>
  {{/summary}}
  </div>
  {{/hasSummary}}
  {{#hasContents}}
  <nav aria-label="Sections">
  <ul role="list">
  {{#contents}}
  <li><a href="#{{anchor}}">{{name}}</a></li>
  {{/contents}}
  </ul>
  </nav>
  {{/hasContents}}
  </header>
  <main id="review">
  <div class="sections">
  {{#sections}}
  {{> section}}
  {{/sections}}
  </div>
  {{#hasFigures}}
  <section class="pictures" aria-labelledby="pictures">
  <h2 id="pictures">In pictures</h2>
  {{#figures}}
  {{> figure}}
  {{/figures}}
  </section>
  {{/hasFigures}}
  </main>
  <footer>
  <p>From your own notes, as they were on {{day}}. <code>vault review</code> writes the same as a note to \
  tick and to write into.</p>
  </footer>
  </body>
  </html>

  """

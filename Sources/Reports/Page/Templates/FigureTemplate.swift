/// A picture, with a table that says the same.
let figureTemplate = """
  <figure aria-labelledby="{{name}}-caption">
  <figcaption id="{{name}}-caption">{{caption}}</figcaption>
  {{{drawing}}}
  <details>
  <summary>The {{name}} as a table</summary>
  <table>
  <caption>{{caption}}</caption>
  <thead>
  <tr>{{#columns}}<th scope="col">{{.}}</th>{{/columns}}</tr>
  </thead>
  <tbody>
  {{#rows}}
  <tr><th scope="row">{{#head}}{{> phrase}}{{/head}}</th>{{#cells}}<td>{{> phrase}}</td>{{/cells}}</tr>
  {{/rows}}
  </tbody>
  </table>
  </details>
  </figure>
  """

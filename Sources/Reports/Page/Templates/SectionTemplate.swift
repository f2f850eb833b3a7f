/// One section of the review, its items, and the rest of them to open.
let sectionTemplate = """
  <section aria-labelledby="{{anchor}}">
  {{#isPart}}
  <h3 id="{{anchor}}">{{heading}}</h3>
  {{/isPart}}
  {{^isPart}}
  <h2 id="{{anchor}}">{{heading}}</h2>
  {{/isPart}}
  <ul class="items" role="list">
  {{#items}}
  {{> item}}
  {{/items}}
  </ul>
  {{#hasRest}}
  <details>
  <summary>{{#more}}{{> phrase}}{{/more}}</summary>
  <ul class="items" role="list">
  {{#rest}}
  {{> item}}
  {{/rest}}
  </ul>
  </details>
  {{/hasRest}}
  </section>
  """

/// One line of a section, and what is to know about it.
let itemTemplate = """
  <li id="{{id}}"{{#isTask}} class="task"{{/isTask}}>
  <p>{{#text}}{{> phrase}}{{/text}}{{#hasReason}}<span class="reason"> — \
  {{#reason}}{{> phrase}}{{/reason}}</span>{{/hasReason}}</p>
  {{#hasDetails}}
  <ul role="list">
  {{#details}}
  <li>{{> phrase}}</li>
  {{/details}}
  </ul>
  {{/hasDetails}}
  </li>
  """

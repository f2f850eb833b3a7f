/// One section of the review, its items, and the rest of them to open.
let sectionTemplate = """
  <section aria-labelledby="{{anchor}}">
  {{#isPart}}
  <h3 id="{{anchor}}">{{heading}}</h3>
  {{/isPart}}
  {{^isPart}}
  <h2 id="{{anchor}}">{{heading}}</h2>
  {{/isPart}}
  <ul class="items">
  {{#items}}
  {{> item}}
  {{/items}}
  </ul>
  {{#hasRest}}
  <details>
  <summary>{{#more}}{{> phrase}}{{/more}}</summary>
  <ul class="items">
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
  <ul>
  {{#details}}
  <li>{{> phrase}}</li>
  {{/details}}
  </ul>
  {{/hasDetails}}
  </li>
  """

/// Words in which people, places in notes and pages are linked.
let phraseTemplate = """
  {{#pieces}}\
  {{#isWords}}{{words}}{{/isWords}}\
  {{#isForeign}}<span dir="auto">{{words}}</span>{{/isForeign}}\
  {{#isPerson}}<a class="person" dir="auto" href="{{address}}">{{words}}</a>{{/isPerson}}\
  {{#isPlace}}<a class="place" href="{{address}}" title="{{note}}, line {{line}}">{{words}}\
  <span class="line"> :{{line}}</span></a>{{/isPlace}}\
  {{#isPage}}<a class="page" dir="auto" href="{{address}}" rel="noreferrer">{{words}}</a>{{/isPage}}\
  {{#isCommand}}<code>{{words}}</code>{{/isCommand}}\
  {{/pieces}}
  """

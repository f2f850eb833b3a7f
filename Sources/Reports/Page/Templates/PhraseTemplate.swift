/// Words in which people, places in notes and pages are linked: each piece by the template of its kind.
let phraseTemplate = "{{#pieces}}{{>*kind}}{{/pieces}}"

/// The template of each kind of piece.
let pieceTemplates: [PieceValues.Kind: String] = [
  .words: "{{words}}",
  .foreign: """
  <span dir="auto">{{words}}</span>
  """,
  .person: """
  <a class="person" dir="auto" href="{{address}}">{{words}}</a>
  """,
  .place: """
  <a class="place" href="{{address}}" title="{{note}}, line {{line}}"><bdi>{{words}}</bdi>\
  <span class="line">\u{A0}:{{line}}</span></a>
  """,
  .website: """
  <a class="page" dir="auto" href="{{address}}" rel="noreferrer">{{words}}</a>
  """,
  .command: "<code>{{words}}</code>",
  .drawn: """
  <span role="img" aria-label="{{note}}">{{words}}</span>
  """,
]

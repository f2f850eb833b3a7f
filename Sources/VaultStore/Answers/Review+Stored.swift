import Days
import Findings
import People
import VaultReview

extension Review: Storable {
  package init(from reader: inout FactsReader) {
    self.init(day: reader.value(), summary: reader.value(), sections: reader.value())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(day)
    writer.put(summary)
    writer.put(sections)
  }
}

extension ReviewSection: Storable {
  package init(from reader: inout FactsReader) {
    let id = SectionID(rawValue: reader.text()) ?? reader.unsound(.notesToFix)
    self.init(id: id, items: reader.value(), shown: reader.number(), more: reader.value())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(id.rawValue)
    writer.put(items)
    writer.put(shown)
    writer.put(more)
  }
}

extension ReviewItem: Storable {
  package init(from reader: inout FactsReader) {
    self.init(
      id: reader.text(), people: reader.value(), text: reader.value(), reason: reader.value(),
      details: reader.value(), sources: reader.value(), subject: reader.value())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(id)
    writer.put(people)
    writer.put(text)
    writer.put(reason)
    writer.put(details)
    writer.put(sources)
    writer.put(subject)
  }
}

extension Source: Storable {
  package init(from reader: inout FactsReader) {
    self.init(path: reader.value(), line: reader.number())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(path)
    writer.put(line)
  }
}

extension Phrase: Storable {
  package init(from reader: inout FactsReader) {
    self.init([Piece](from: &reader))
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(pieces)
  }
}

extension Phrase.Piece: Storable {
  package init(from reader: inout FactsReader) {
    switch reader.number() {
    case 0: self = .words(reader.text())
    case 1: self = .person(reader.value(), name: reader.text())
    case 2: self = .cited(reader.text(), reader.value())
    case 3: self = .page(reader.text(), url: reader.text())
    case 4: self = .command(reader.text())
    case 5: self = .drawn(reader.text(), saying: reader.text())
    default: self = reader.unsound(.words(""))
    }
  }

  package func write(to writer: inout FactsWriter) {
    switch self {
    case .words(let words):
      writer.put(0)
      writer.put(words)
    case .person(let path, let name):
      writer.put(1)
      writer.put(path)
      writer.put(name)
    case .cited(let words, let source):
      writer.put(2)
      writer.put(words)
      writer.put(source)
    case .page(let words, let url):
      writer.put(3)
      writer.put(words)
      writer.put(url)
    case .command(let command):
      writer.put(4)
      writer.put(command)
    case .drawn(let characters, let words):
      writer.put(5)
      writer.put(characters)
      writer.put(words)
    }
  }
}

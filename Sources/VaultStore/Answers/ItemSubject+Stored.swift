import Findings
import People
import VaultReview

extension ItemSubject: Storable {
  package init(from reader: inout FactsReader) {
    switch reader.number() {
    case 0: self = .contact(reader.value())
    case 1: self = .posts(reader.value())
    case 2: self = .promise(reader.value())
    case 3: self = .request(reader.value(), text: reader.text())
    case 4: self = .gift(reader.value(), words: reader.text())
    case 5: self = .introduction(reader.value(), reader.value())
    case 6: self = .addition(reader.value())
    case 7: self = .letGoOrRenew(reader.value())
    case 8: self = .question(reader.value())
    case 9: self = .thanks(reader.value())
    default: self = reader.unsound(.contact(NotePath("")))
    }
  }

  package func write(to writer: inout FactsWriter) {
    switch self {
    case .contact(let person): writer.put(0, person)
    case .posts(let person): writer.put(1, person)
    case .promise(let promise):
      writer.put(2)
      writer.put(promise)
    case .request(let person, let text):
      writer.put(3, person)
      writer.put(text)
    case .gift(let person, let words):
      writer.put(4, person)
      writer.put(words)
    case .introduction(let one, let other):
      writer.put(5, one)
      writer.put(other)
    case .addition(let person): writer.put(6, person)
    case .letGoOrRenew(let person): writer.put(7, person)
    case .question(let person): writer.put(8, person)
    case .thanks(let person): writer.put(9, person)
    }
  }
}

extension FactsWriter {
  fileprivate mutating func put(_ number: Int, _ person: NotePath) {
    put(number)
    put(person)
  }
}

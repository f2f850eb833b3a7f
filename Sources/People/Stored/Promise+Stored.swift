import Days
import Findings

extension Promise: Storable {
  private static let states: [State] = [.open, .kept, .dropped]

  package init(from reader: inout FactsReader) {
    self.init(
      text: reader.text(), isMine: reader.bool(), state: reader.one(of: Self.states),
      due: reader.value(), since: reader.value(), done: reader.value(),
      isRecurring: reader.bool(), path: reader.value(), line: reader.number(),
      range: reader.range())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(text)
    writer.put(isMine)
    writer.put(Self.states.firstIndex(of: state) ?? 0)
    writer.put(due)
    writer.put(since)
    writer.put(done)
    writer.put(isRecurring)
    writer.put(path)
    writer.put(line)
    writer.put(range)
  }
}

extension PromiseFact: Storable {
  package init(from reader: inout FactsReader) {
    promise = reader.value()
    isWaiting = reader.bool()
    owner = reader.value()
    leadName = reader.value()
    leadRest = reader.text()
    links = reader.value()
    isTodo = reader.bool()
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(promise)
    writer.put(isWaiting)
    writer.put(owner)
    writer.put(leadName)
    writer.put(leadRest)
    writer.put(links)
    writer.put(isTodo)
  }
}

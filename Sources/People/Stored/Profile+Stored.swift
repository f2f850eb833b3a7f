import Days
import Findings

extension Detail: Storable {
  package init(from reader: inout FactsReader) {
    self.init(key: reader.text(), value: reader.value())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(key)
    writer.put(value)
  }
}

extension NamedDate: Storable {
  package init(from reader: inout FactsReader) {
    self.init(date: reader.value(), occasion: reader.text())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(date)
    writer.put(occasion)
  }
}

extension Profile: Storable {
  package init(from reader: inout FactsReader) {
    self.init(name: reader.text())
    aliases = reader.value()
    isKindred = reader.bool()
    isDeclined = reader.bool()
    isStarred = reader.bool()
    isPaused = reader.bool()
    isArchived = reader.bool()
    vouch = reader.value()
    cadence = reader.value()
    lastContact = reader.value()
    snooze = reader.value()
    nextContact = reader.value()
    died = reader.value()
    met = reader.value()
    metDay = reader.value()
    reviewed = reader.value()
    birthday = reader.value()
    introducedBy = reader.value()
    knows = reader.value()
    notIntroduce = reader.value()
    interests = reader.value()
    offers = reader.value()
    lookingFor = reader.value()
    groups = reader.value()
    dates = reader.value()
    details = reader.value()
    places = reader.value()
    tags = reader.value()
    others = reader.value()
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(name)
    writer.put(aliases)
    for mark in [isKindred, isDeclined, isStarred, isPaused, isArchived] { writer.put(mark) }
    writer.put(vouch)
    writer.put(cadence)
    writer.put(lastContact)
    writer.put(snooze)
    writer.put(nextContact)
    writer.put(died)
    writer.put(met)
    writer.put(metDay)
    writer.put(reviewed)
    writer.put(birthday)
    for list in [introducedBy, knows, notIntroduce, interests, offers, lookingFor, groups] {
      writer.put(list)
    }
    writer.put(dates)
    writer.put(details)
    writer.put(places)
    writer.put(tags)
    writer.put(others)
  }
}

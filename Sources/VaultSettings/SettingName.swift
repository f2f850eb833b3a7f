/// A setting of `vault.yaml`, by the name it has there.
package enum SettingName: String, CaseIterable, Hashable, Sendable {
  case people, reviews, share, ignore, templates, cadence, cadences, kinds, keys, sections, links
  case order, review
  case starCadence = "star-cadence"
  case kindsWithoutContact = "kinds-without-contact"
  case dayOrder = "day-order"
  case lastContact = "last-contact"
}

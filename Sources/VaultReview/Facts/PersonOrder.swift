import People
import VaultIndex

extension Person {
  /// Whether they come first where nothing else decides: starred people, then by name, then by path.
  func precedes(_ other: Person) -> Bool {
    if profile.isStarred != other.profile.isStarred { return profile.isStarred }
    if name != other.name { return name < other.name }
    return path < other.path
  }
}

import Findings
import People
import VaultIndex

/// A page where someone posts.
struct PostingPlace: Hashable {
  /// What the note calls it, such as `mastodon`; under `social:` the name of the host.
  let name: String
  /// An `http` or `https` address.
  let url: String
  /// The line of their note that names it, counted from 1.
  let line: Int
}

extension Person {
  /// The pages where they post, in the order of their note; a handle that no address can be made of
  /// is none.
  var postingPlaces: [PostingPlace] {
    profile.places.compactMap { place in
      let value = place.value.value.filter { !$0.isWhitespace }
      let network = place.key == "linkedinurl" ? "linkedin" : place.key
      guard let url = address(of: value, at: network) else { return nil }
      let name = network == "social" ? host(of: url) : network
      return PostingPlace(name: name, url: url, line: place.value.line)
    }
  }
}

/// What stands before a handle in the address of its page.
private let addressesBeforeHandles = [
  "bluesky": "https://bsky.app/profile/",
  "facebook": "https://www.facebook.com/",
  "flickr": "https://www.flickr.com/people/",
  "github": "https://github.com/",
  "instagram": "https://www.instagram.com/",
  "linkedin": "https://www.linkedin.com/in/",
  "threads": "https://www.threads.net/@",
  "twitter": "https://x.com/",
  "x": "https://x.com/",
  "youtube": "https://www.youtube.com/@",
]

private func address(of value: String, at network: String) -> String? {
  if isWebAddress(value) { return value }
  if value.contains(":") { return nil }
  let handle = value.hasPrefix("@") ? String(value.dropFirst()) : value
  if handle.contains("@") { return fediverseAddress(of: handle) }
  // `github.com/maya`, and `maya.example` where a page is meant.
  let host = handle.prefix { $0 != "/" }
  if host.contains("."), host.count < handle.count || addressesBeforeHandles[network] == nil {
    return isHandle(String(host)) ? "https://\(handle)" : nil
  }
  let name = network == "linkedin" && handle.hasPrefix("in/") ? String(handle.dropFirst(3)) : handle
  guard let page = addressesBeforeHandles[network], isHandle(name) else { return nil }
  return page + (network == "bluesky" && !name.contains(".") ? "\(name).bsky.social" : name)
}

/// `maya@social.example` as the page of its server.
private func fediverseAddress(of handle: String) -> String? {
  let parts = handle.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
  guard parts.count == 2, parts.allSatisfy(isHandle), parts[1].contains(".") else { return nil }
  return "https://\(parts[1])/@\(parts[0])"
}

private func isWebAddress(_ value: String) -> Bool {
  let start = value.prefix(8).lowercased()
  return (start.hasPrefix("https://") || start.hasPrefix("http://")) && !host(of: value).isEmpty
}

private func host(of url: String) -> String {
  let afterScheme = url.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2)
  let host = afterScheme.first ?? ""
  return String(host.lowercased().hasPrefix("www.") ? host.dropFirst(4) : host)
}

private func isHandle(_ text: String) -> Bool {
  !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "_.-".contains($0) }
}

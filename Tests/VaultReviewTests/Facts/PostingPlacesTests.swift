import Findings
import People
import Testing
import VaultIndex

@testable import VaultReview

@Suite("Where they post")
struct PostingPlacesTests {
  @Test(
    "A handle becomes the address of its page, an address stays, nothing else is a link",
    arguments: [
      ("mastodon", "@maya@social.example", "https://social.example/@maya"),
      ("mastodon", "maya@social.example", "https://social.example/@maya"),
      ("mastodon", "@maya", nil),
      ("github", "maya-o", "https://github.com/maya-o"),
      ("github", "@maya", "https://github.com/maya"),
      ("github", "github.com/maya", "https://github.com/maya"),
      ("bluesky", "maya", "https://bsky.app/profile/maya.bsky.social"),
      ("bluesky", "@maya.example", "https://bsky.app/profile/maya.example"),
      ("instagram", "maya.o", "https://www.instagram.com/maya.o"),
      ("linkedin", "in/maya", "https://www.linkedin.com/in/maya"),
      ("linkedinurl", "https://www.linkedin.com/in/maya", "https://www.linkedin.com/in/maya"),
      ("twitter", "@maya", "https://x.com/maya"), ("x", "maya", "https://x.com/maya"),
      ("website", "maya.example", "https://maya.example"),
      ("website", "maya.example/blog", "https://maya.example/blog"),
      ("website", "http://maya.example", "http://maya.example"), ("website", "soon", nil),
      ("website", "javascript:alert(1)", nil), ("website", "file:///etc/passwd", nil),
      ("website", "https://", nil), ("github", "a b<c>", nil), ("goodreads", "maya", nil),
    ])
  func addresses(network: String, value: String, url: String?) {
    var profile = Profile(name: "Maya")
    profile.places = [Detail(key: network, value: stated(value))]
    let person = Person(path: NotePath("Maya.md"), profile: profile)
    #expect(person.postingPlaces.map(\.url) == [url].compactMap(\.self))
  }

  @Test("Under social, the place is named by its host")
  func social() {
    var profile = Profile(name: "Maya")
    profile.places = [Detail(key: "social", value: stated("https://www.flickr.com/maya"))]
    let person = Person(path: NotePath("Maya.md"), profile: profile)
    #expect(person.postingPlaces.map(\.name) == ["flickr.com"])
  }
}

import Testing

/// Pages of whole vaults as Chromium shows them: at four widths, in both schemes of colours.
@Suite(.serialized, .enabled(if: Chromium.path != nil, "Chromium is not installed"))
struct PageInBrowserTests {
  @Test(
    "The page fits its window, is inert, and asks for nothing",
    arguments: TestVault.allCases, Chromium.Scheme.allCases)
  func page(vault: TestVault, scheme: Chromium.Scheme) async throws {
    let probes = try Probe.measure(await vault.page(), in: scheme)
    #expect(probes.map(\.width) == Probe.widths)
    for probe in probes {
      let place = "at \(probe.width)"
      #expect(probe.scrollWidth <= probe.width, "\(place)")
      #expect(probe.tooWide.prefix(3) == [], "\(place)")
      #expect(probe.overlaps == [], "\(place)")
      #expect(probe.background == (scheme == .dark ? "rgb(26, 25, 23)" : "rgb(251, 250, 246)"))
      #expect(probe.requests == [])
      #expect(probe.scripts == 0)
      #expect(probe.handlers == [])
      #expect(probe.images == 0)
      #expect(Set(probe.schemes).isSubset(of: ["http", "https", "mailto", "tel"]))
      #expect(probe.title == "Review · 21 November 2026")
    }
  }
}

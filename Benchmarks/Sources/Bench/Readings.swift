#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reading and reviewing everything, beside the limit and `git status`, and how it grows.
struct Readings {
  private var table = MarkdownTable([
    "people", "notes", "limit", "`git status`", "review", "beside the limit", "CPU", "memory",
  ])
  private var growth: [(people: Int, limit: Double, review: Double)] = []

  init(_ programs: Programs, _ sizes: [Int]) throws {
    for people in sizes {
      let size = try programs.size(people)
      let found = try Comparison(
        [programs.limit(people), programs.gitStatus(people), programs.review(people)],
        rounds: people > 20_000 ? 5 : 11)
      table.add([
        "\(people)", "\(size.notes), \(shown(size.megabytes)) MB",
        shown(found.median(0) { $0.wall }), shown(found.median(1) { $0.wall }),
        shown(found.median(2) { $0.wall }), shown(found.ratio(2, to: 0)) + " ×",
        shown(found.median(2) { $0.cpu }), shown(found.median(2) { $0.memory }) + " MB",
      ])
      growth.append((people, found.median(0) { $0.wall }, found.median(2) { $0.wall }))
    }
  }

  var text: String {
    "Everything read and reviewed; milliseconds by the wall clock, medians:\n\n" + table.text
      + growthText
  }

  /// The exponents with which both grow from 1,000 people to the largest vault.
  private var growthText: String {
    guard let first = growth.first(where: { $0.people >= 1_000 }), let last = growth.last,
      last.people > first.people
    else { return "" }
    let size = log(Double(last.people) / Double(first.people))
    let limit = log(last.limit / first.limit) / size
    let review = log(last.review / first.review) / size
    return """

      From \(first.people) to \(last.people) people the limit grows with the power of \
      \(decimal(limit, places: 2)), the review of \(decimal(review, places: 2)).

      """
  }
}

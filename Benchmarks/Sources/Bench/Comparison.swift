/// Programs that are run in turn, so that whatever else the machine does slows all of them alike.
struct Comparison {
  private let runs: [[Run]]

  /// - Parameter rounds: how often each is run, after a round that is not counted.
  init(_ programs: [Program], rounds: Int) throws {
    var runs = programs.map { _ in [Run]() }
    for round in 0...rounds {
      for (place, program) in programs.enumerated() {
        let run = try Run(of: program)
        if round > 0 { runs[place].append(run) }
      }
    }
    self.runs = runs
  }

  /// The median of what the runs of a program took.
  func median(_ place: Int, _ quantity: (Run) -> Double) -> Double {
    runs[place].map(quantity).median
  }

  /// The median over the rounds of one program's wall time beside another's.
  func ratio(_ place: Int, to other: Int) -> Double {
    zip(runs[place], runs[other]).map { $0.wall / $1.wall }.median
  }
}

extension [Double] {
  var median: Double {
    let sorted = sorted()
    guard !isEmpty else { return 0 }
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}

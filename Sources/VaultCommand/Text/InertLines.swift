import Reports

extension String {
  /// The lines, each made inert for a terminal.
  var inertLines: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).inertForTerminal }.joined(separator: "\n")
  }
}

extension Array where Element: Sendable {
  /// The elements transformed on all cores, in their order.
  ///
  /// - Parameter chunk: so many are one task.
  func mapInParallel<Result: Sendable>(
    chunk: Int = ParallelMap.chunk, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    let chunks = stride(from: 0, to: count, by: chunk).map { start in
      start..<Swift.min(start + chunk, count)
    }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for (position, chunk) in chunks.enumerated() {
        group.addTask { (position, self[chunk].map(transform)) }
      }
      var parts = [[Result]](repeating: [], count: chunks.count)
      for await (position, part) in group { parts[position] = part }
      return parts.flatMap { $0 }
    }
  }
}

enum ParallelMap {
  /// Elements in one task: so many that starting it costs nothing beside them.
  static let chunk = 64
}

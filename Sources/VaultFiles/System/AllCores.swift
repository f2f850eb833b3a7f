import Dispatch

extension Array where Element: Sendable {
  /// The elements transformed, in their order: on all cores where there are many of them.
  func mapOnAllCores<Value: Sendable>(
    _ transform: @Sendable (Element) -> Value
  ) -> [Value] {
    guard count > 2 * AllCores.chunk else { return map(transform) }
    let starts = Array<Int>(stride(from: 0, to: count, by: AllCores.chunk))
    return withoutActuallyEscaping(transform) { transform in
      [[Value]](unsafeUninitializedCapacity: starts.count) { parts, filled in
        // Each task writes to a place of its own.
        nonisolated(unsafe) let parts = parts
        DispatchQueue.concurrentPerform(iterations: starts.count) { part in
          let end = Swift.min(starts[part] + AllCores.chunk, count)
          parts.initializeElement(at: part, to: self[starts[part]..<end].map(transform))
        }
        filled = starts.count
      }
    }.flatMap(\.self)
  }
}

private enum AllCores {
  /// Elements in one task: so many that starting it costs nothing beside them.
  static let chunk = 256
}

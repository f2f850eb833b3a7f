/// The browser that the system shows pages with.
enum Browser {
  #if canImport(Darwin)
    private static let opener = "open"
  #else
    private static let opener = "xdg-open"
  #endif

  /// Shows a file, by its absolute path.
  static func show(_ path: String) throws(Failure) {
    guard let status = Program.run([opener, path]) else {
      throw Failure("There is no \(opener) here to open a browser with. The page is \(path).")
    }
    guard status == 0 else {
      throw Failure("No browser could be opened. The page is \(path).")
    }
  }
}

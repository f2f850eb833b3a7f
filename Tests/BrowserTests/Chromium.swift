import Foundation

/// A Chromium on this machine, without a window.
enum Chromium {
  /// Where it is; nil where there is none, and then the tests of this folder are skipped.
  static let path: String? = {
    let names = ["chromium", "chromium-browser", "google-chrome"]
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let programs =
      names.flatMap { name in folders.map { "\($0)/\(name)" } } + [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      ]
    return programs.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// A scheme of colours, as the reader's system would ask for it.
  enum Scheme: String, CaseIterable {
    case light, dark

    fileprivate var argument: String {
      "--blink-settings=preferredColorScheme=\(self == .dark ? 0 : 1)"
    }
  }

  /// What a page has become after its scripts have run.
  static func render(_ page: String, in scheme: Scheme, folder: URL) throws -> String {
    let file = folder.appending(path: "page.html")
    let output = folder.appending(path: "output.html")
    try Data(page.utf8).write(to: file)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    process.arguments =
      [
        "--headless", "--disable-gpu", "--hide-scrollbars", "--disable-background-networking",
        "--user-data-dir=\(folder.appending(path: scheme.rawValue).path)",
        "--window-size=1500,1000",
        "--virtual-time-budget=5000", "--dump-dom", scheme.argument,
      ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + [file.absoluteString]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }
}

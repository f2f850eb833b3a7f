import Foundation

/// A Chromium that does what its developer tools tell it to, as a person at a keyboard would.
///
/// They speak JSON through two pipes, each message ended by a zero.
final class Browser {
  /// What went wrong between us and the browser.
  enum Fault: Error {
    case ended
    case refused(String)
  }

  /// What the browser has told by itself, the oldest first.
  private(set) var events: [(name: String, values: [String: Any])] = []

  private let process = Process()
  private let toBrowser = Pipe()
  private let fromBrowser = Pipe()
  private let folder: URL
  private var unread = Data()
  private var calls = 0
  private var session: String?

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "kindred-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    process.executableURL = URL(filePath: "/bin/sh")
    // The browser reads from 3 and writes to 4.
    process.arguments =
      ["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null", Chromium.path ?? ""] + [
        "--headless", "--disable-gpu", "--hide-scrollbars", "--disable-background-networking",
        "--remote-debugging-pipe", "--user-data-dir=\(folder.appending(path: "profile").path)",
      ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + ["about:blank"]
    process.standardInput = toBrowser
    process.standardOutput = fromBrowser
    process.standardError = FileHandle.nullDevice
    try process.run()
    // One that hangs must not hang the tests.
    DispatchQueue.global().asyncAfter(deadline: .now() + 240) { [process] in process.terminate() }
    let targets = try call("Target.getTargets")["targetInfos"] as? [[String: Any]] ?? []
    let page = targets.first { $0["type"] as? String == "page" }
    let attached = try call(
      "Target.attachToTarget", ["targetId": page?["targetId"] ?? "", "flatten": true])
    session = attached["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log", "Network", "Debugger", "Accessibility"] {
      try call("\(domain).enable")
    }
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Asks for something, and waits for the answer.
  @discardableResult
  func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    calls += 1
    var message: [String: Any] = ["id": calls, "method": method, "params": parameters]
    message["sessionId"] = session
    let bytes = try JSONSerialization.data(withJSONObject: message)
    try toBrowser.fileHandleForWriting.write(contentsOf: bytes + [0])
    while true {
      let answer = try nextMessage()
      guard answer["id"] as? Int == calls else {
        note(answer)
        continue
      }
      if let error = answer["error"] as? [String: Any] {
        throw Fault.refused("\(method): \(error["message"] ?? "")")
      }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// Waits until the browser has told of something, from now on.
  func wait(for event: String) throws {
    while true {
      let message = try nextMessage()
      note(message)
      if message["method"] as? String == event { return }
    }
  }

  /// Forgets what it has told so far.
  func forgetEvents() {
    events = []
  }

  /// A file of its own, which goes with the browser.
  func file(named name: String, holding text: String) throws -> URL {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file
  }

  private func note(_ message: [String: Any]) {
    guard let name = message["method"] as? String else { return }
    events.append((name, message["params"] as? [String: Any] ?? [:]))
  }

  private func nextMessage() throws -> [String: Any] {
    while true {
      if let end = unread.firstIndex(of: 0) {
        let message = unread[unread.startIndex..<end]
        unread = unread[(end + 1)...]
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      let more = fromBrowser.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Fault.ended }
      unread.append(more)
    }
  }
}

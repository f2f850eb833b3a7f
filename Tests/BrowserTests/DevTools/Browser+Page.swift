import Foundation

extension Browser {
  /// Shows a page as it is, policy and all, in a window of this width.
  func open(
    _ text: String, as name: String = "page.html", width: Int = 1280,
    scheme: Chromium.Scheme = .light
  ) throws {
    let file = try file(named: name, holding: text)
    try call(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false])
    try prefer(["prefers-color-scheme": scheme.rawValue])
    forgetEvents()
    try call("Page.navigate", ["url": file.absoluteString])
    try wait(for: "Page.loadEventFired")
  }

  /// Sets what the reader's system would say of their wishes, such as `forced-colors`.
  func prefer(_ wishes: [String: String]) throws {
    let features = wishes.map { ["name": $0.key, "value": $0.value] }
    try call("Emulation.setEmulatedMedia", ["media": "screen", "features": features])
  }

  /// Does something in the page.
  func run(_ statement: String) throws {
    try call("Runtime.evaluate", ["expression": statement])
  }

  /// What an expression is, worked out in the page.
  func value<Value: Decodable>(of expression: String) throws -> Value {
    let answer = try call(
      "Runtime.evaluate", ["expression": "JSON.stringify(\(expression))", "returnByValue": true])
    let result = answer["result"] as? [String: Any]
    let json = result?["value"] as? String ?? "null"
    return try JSONDecoder().decode(Value.self, from: Data(json.utf8))
  }

  /// A key that is pressed and let go.
  enum Key: String {
    case tab = "Tab"
    case enter = "Enter"
    case space = " "

    fileprivate var code: Int {
      switch self {
      case .tab: 9
      case .enter: 13
      case .space: 32
      }
    }

    fileprivate var text: String? {
      switch self {
      case .tab: nil
      case .enter: "\r"
      case .space: " "
      }
    }
  }

  func press(_ key: Key, shift: Bool = false) throws {
    var values: [String: Any] = [
      "type": "keyDown", "key": key.rawValue, "code": key == .space ? "Space" : key.rawValue,
      "windowsVirtualKeyCode": key.code, "modifiers": shift ? 8 : 0,
    ]
    values["text"] = key.text
    try call("Input.dispatchKeyEvent", values)
    values["type"] = "keyUp"
    values["text"] = nil
    try call("Input.dispatchKeyEvent", values)
  }

  /// The addresses that were asked for since the page was opened, its own left out.
  var requests: [String] {
    events.filter { $0.name == "Network.requestWillBeSent" }
      .compactMap { ($0.values["request"] as? [String: Any])?["url"] as? String }
      .filter { !$0.hasSuffix("/page.html") && !$0.hasSuffix("/page.svg") }
  }

  /// What its policy has kept the page from doing.
  var refusals: [String] {
    events.filter { $0.name == "Log.entryAdded" }
      .compactMap { ($0.values["entry"] as? [String: Any])?["text"] as? String }
      .filter { $0.contains("Content Security Policy") }
  }

  /// Whether any script of the page was so much as read, or a dialog opened.
  var hasRunAnything: Bool {
    events.contains { event in
      switch event.name {
      case "Page.javascriptDialogOpening": true
      // What we have worked out in it ourselves has no address.
      case "Debugger.scriptParsed": !(event.values["url"] as? String ?? "").isEmpty
      default: false
      }
    }
  }
}

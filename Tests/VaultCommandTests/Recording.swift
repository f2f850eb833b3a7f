import Foundation

/// Whether files that tests compare with are to be written anew: `make record`, never in CI.
var isRecording: Bool {
  let environment = ProcessInfo.processInfo.environment
  return environment["KINDRED_RECORD"] != nil && environment["CI"] == nil
}

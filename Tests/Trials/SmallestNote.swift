/// The smallest note found by leaving out bytes of a larger one that still fails: what a person reads.
package func smallestNote(_ bytes: [UInt8], failing fails: ([UInt8]) -> Bool) -> [UInt8] {
  var bytes = bytes
  var length = max(1, bytes.count / 2)
  while true {
    var offset = 0
    while offset < bytes.count {
      var shorter = bytes
      shorter.removeSubrange(offset..<min(offset + length, bytes.count))
      if String(validating: shorter, as: UTF8.self) != nil, fails(shorter) {
        bytes = shorter
      } else {
        offset += length
      }
    }
    if length == 1 { return bytes }
    length /= 2
  }
}

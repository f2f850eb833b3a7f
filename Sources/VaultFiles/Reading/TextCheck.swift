import Findings

/// Why the bytes of a note are not text that can be read, and the offset where that shows; nil where
/// they are UTF-8.
///
/// Single NUL bytes are left for later steps to report; a file that is full of them is no text.
func whyNotText(_ bytes: [UInt8]) -> (reason: String, offset: Int)? {
  if let nul = bytes.firstIndex(of: 0) {
    let nuls = nulCounts(in: bytes)
    let limit = bytes.count * 3 / 10
    if nuls.even + nuls.odd > limit {
      // Every other byte of Western text is NUL in UTF-16, and the bytes between are not.
      let isUTF16 = min(nuls.even, nuls.odd) < limit / 10 + 1
      return isUTF16 ? ("looks like UTF-16", nul) : ("holds mostly NUL bytes, as after a crash", nul)
    }
  }
  guard let offset = invalidUTF8Offset(in: bytes) else { return nil }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    return ("looks like UTF-16", 0)
  }
  let byte = String(bytes[offset], radix: 16, uppercase: true)
  return ("a byte that is not UTF-8: 0x\(byte)", offset)
}

/// How many bytes at even and at odd offsets are NUL.
private func nulCounts(in bytes: [UInt8]) -> (even: Int, odd: Int) {
  var even = 0
  var odd = 0
  for (offset, byte) in bytes.enumerated() where byte == 0 {
    if offset.isMultiple(of: 2) { even += 1 } else { odd += 1 }
  }
  return (even, odd)
}

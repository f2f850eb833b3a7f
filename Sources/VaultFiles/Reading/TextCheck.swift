import Findings

/// Why the bytes of a note are not text that can be read, and the offset where that shows; nil where
/// they are UTF-8.
///
/// Single NUL bytes are left for later steps to report; a file that is full of them is no text.
func whyNotText(_ bytes: [UInt8]) -> (reason: String, offset: Int)? {
  let invalid = invalidUTF8Offset(in: bytes)
  if let nul = firstNUL(in: bytes), let reason = whyFullOfNULs(bytes) {
    return (reason, min(nul, invalid ?? nul))
  }
  guard let offset = invalid else { return nil }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    return (looksLikeUTF16, offset)
  }
  return (
    "a byte that is not UTF-8: 0x" + String(bytes[offset], radix: 16, uppercase: true), offset
  )
}

private let looksLikeUTF16 = "looks like UTF-16"

/// Why bytes of which more than three in ten are NUL are no text; nil where fewer are.
private func whyFullOfNULs(_ bytes: [UInt8]) -> String? {
  var even = 0
  var odd = 0
  for (offset, byte) in bytes.enumerated() where byte == 0 {
    if offset.isMultiple(of: 2) { even += 1 } else { odd += 1 }
  }
  guard even + odd > bytes.count * 3 / 10 else { return nil }
  // In Western text as UTF-16 every other byte is NUL, and nearly none of those between.
  let isUTF16 = min(even, odd) * 20 < max(even, odd)
  return isUTF16 ? looksLikeUTF16 : "holds mostly NUL bytes, as after a crash"
}

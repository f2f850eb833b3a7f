/// A key without case, spaces, `_` and `-`: `Last Contact`, `last_contact` and `lastContact` are one.
package func foldedKey(_ key: String) -> String {
  let isPlain = key.utf8.allSatisfy {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
  }
  if isPlain { return key }
  let dropped: Set<Character> = [" ", "_", "-", "\u{A0}", "\t"]
  return String(key.lowercased().filter { !dropped.contains($0) })
}

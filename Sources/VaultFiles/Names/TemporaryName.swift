/// Whether a file's name is one that editors and sync tools give to what they keep for a while.
func isTemporaryName(_ name: ArraySlice<UInt8>) -> Bool {
  switch name.first {
  case UInt8(ascii: "."):
    // Emacs locks, Syncthing, Foundation, LibreOffice.
    if [".#", ".syncthing.", ".dat.nosync", ".~lock."].contains(where: name.hasPrefix) {
      return true
    }
  case UInt8(ascii: "~"):
    // Syncthing on Windows, Office.
    if name.hasPrefix("~syncthing~") || name.hasPrefix("~$") { return true }
  case UInt8(ascii: "#"):
    // Emacs, saved without being asked.
    if name.count > 2, name.hasSuffix("#") { return true }
  default:
    break
  }
  return ["~", ".swp", ".swo", ".swx", ".tmp", ".part"].contains { name.hasSuffix($0) }
    // Vim tries with this name whether it may write.
    || name.elementsEqual("4913".utf8)
}

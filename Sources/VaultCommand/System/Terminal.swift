import Reports

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What standard output leads to: how wide it is, and whether it shows colour.
struct Terminal {
  /// Whether a person looks at it, not a file or another program.
  let isInteractive: Bool
  /// In columns.
  let width: Int

  static var standardOutput: Terminal {
    let isInteractive = isatty(StandardStream.output.descriptor) == 1
    let columns = Environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let width = (isInteractive ? windowWidth(of: .output) : nil) ?? columns ?? 80
    return Terminal(isInteractive: isInteractive, width: width)
  }

  /// Whether a person at a terminal that can go back in a line reads what standard error says.
  static var isStandardErrorInteractive: Bool {
    isatty(StandardStream.error.descriptor) == 1 && Environment["TERM"] != "dumb"
  }

  /// How words are set off here (no-color.org).
  func palette(_ choice: ColorChoice) -> Palette {
    switch choice {
    case .always: return Palette(isColored: true)
    case .never: return Palette(isColored: false)
    case .auto:
      let isUnwanted = Environment["NO_COLOR"]?.isEmpty == false || Environment["TERM"] == "dumb"
      return Palette(isColored: isInteractive && !isUnwanted)
    }
  }

  /// The columns of the terminal that standard error leads to.
  static var standardErrorWidth: Int { windowWidth(of: .error) ?? 80 }

  private static func windowWidth(of stream: StandardStream) -> Int? {
    var size = winsize()
    let status = ioctl(stream.descriptor, UInt(TIOCGWINSZ), &size)
    return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}

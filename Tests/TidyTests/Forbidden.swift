import Testing

/// Code that does not belong into Sources, or only into one module of it.
struct Forbidden: CustomTestStringConvertible {
  let pattern: String
  let why: String
  var exceptIn = ""
  /// A line that the pattern must find.
  let example: String

  var testDescription: String { example }

  func violations(in file: SourceFile) throws -> [String] {
    guard file.module != exceptIn else { return [] }
    let regex = try Regex(pattern).wordBoundaryKind(.simple)
    return file.code.filter { $0.line.contains(regex) }.map {
      "\(file.path):\($0.number): \($0.line.trimmed): \(why)"
    }
  }

  static let all = [
    Forbidden(
      pattern: #"\bfatalError\b"#, why: "no input may end the run", example: #"fatalError("no")"#),
    Forbidden(
      pattern: #"\bprecondition(Failure)?\("#, why: "no input may end the run",
      example: "precondition(count > 0)"),
    Forbidden(
      pattern: #"\bassert(ionFailure)?\("#, why: "no input may end the run",
      example: "assert(count > 0)"),
    Forbidden(pattern: #"\btry!"#, why: "an error is a value", example: "let note = try! read()"),
    Forbidden(pattern: #"\bas!"#, why: "a cast may fail", example: "let note = value as! Note"),
    Forbidden(
      pattern: #"(^|[^.\w])print\("#, why: "only the command prints", exceptIn: "VaultCommand",
      example: "  print(note)"),
    Forbidden(
      pattern: #"\b(ProcessInfo|getenv|CommandLine|isatty)\b"#,
      why: "only the command knows the environment", exceptIn: "VaultCommand",
      example: #"getenv("HOME")"#),
    Forbidden(
      pattern:
        #"(^|[^.\w])(time|Date)\(\w*\)|\b(clock_gettime|gettimeofday|localtime_r|\w+Clock)\b"#,
      why: "only the command knows the day", exceptIn: "VaultCommand", example: "let now = Date()"),
    Forbidden(
      pattern: #"\b(Locale|TimeZone|setlocale)\b"#, why: "the same bytes everywhere",
      example: "Locale.current"),
    Forbidden(
      pattern: #"\.(random|randomElement|shuffled?)\(|\bSystemRandomNumberGenerator\b|\bUUID\(\)"#,
      why: "the same bytes every time", example: "Int.random(in: 0...9)"),
    Forbidden(
      pattern: #"^import Foundation$"#, why: "it doubles the start-up: see FoundationEssentials",
      example: "import Foundation"),
  ]
}

/// Which module may import which, as Package.swift declares it.
struct Arrows {
  /// The modules before each step.
  private let earlier: [String: Set<String>]
  private let modules: Set<String>

  /// Reads the text between `let steps` and `let tests`: each step, then the modules before it.
  init(manifest: SourceFile) {
    let code = manifest.code.map(\.line).drop { !$0.hasPrefix("let steps") }
      .prefix { !$0.hasPrefix("let tests") }
    let declarations = code.joined(separator: "\n")
      .split(separator: /\.(step|executableTarget)\(/).dropFirst()
    var earlier: [String: Set<String>] = [:]
    for declaration in declarations {
      let names = declaration.matches(of: /"(\w+)"/).map { String($0.output.1) }
      if let step = names.first { earlier[step] = Set(names.dropFirst()) }
    }
    self.earlier = earlier
    modules = earlier.reduce(into: []) { $0.formUnion($1.value.union([$1.key])) }
  }

  var steps: [String] { earlier.keys.sorted() }

  /// The imports that point backwards, or at a library that another module hides.
  func violations(in file: SourceFile) -> [String] {
    Self.imports(in: file)
      .filter { modules.contains($0) && earlier[file.module]?.contains($0) == false }
      .map { "\(file.path) imports \($0), which Package.swift does not put before it" }
  }

  /// The files that import a module.
  static func importers(of module: String, in files: [SourceFile]) -> [String] {
    files.filter { imports(in: $0).contains(module) }.map(\.path)
  }

  private static func imports(in file: SourceFile) -> [String] {
    file.code.map(\.line).filter { $0.contains("import ") }.compactMap { line in
      let kinds = /^\s*(@.+ )?((package|public|internal|private|fileprivate) )?import (\w+ )?(\w+)/
      return line.firstMatch(of: kinds).map { String($0.output.5) }
    }
  }
}

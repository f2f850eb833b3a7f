// swift-tools-version: 6.2
import PackageDescription

// A package of its own: nobody who uses Kindred builds what measures it.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    // The least that any program does which reads a vault, in C.
    .executableTarget(
      name: "Limit",
      linkerSettings: ["yaml", "cmark-gfm", "cmark-gfm-extensions"].map { .linkedLibrary($0) }),
    // A vault as large as one likes, the same bytes for the same arguments.
    .executableTarget(name: "MakeVault"),
    // Runs programs in turn, and writes the tables of docs/BENCHMARKS.md.
    .executableTarget(name: "Bench"),
  ],
  swiftLanguageModes: [.v6]
)

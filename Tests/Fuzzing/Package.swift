// swift-tools-version: 6.2
import PackageDescription

// A package of its own, because a package with unsafe flags can be no one's dependency.
let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Kindred", path: "../..")],
  targets: [
    .executableTarget(
      name: "FuzzNotes",
      dependencies: [.product(name: "VaultKit", package: "Kindred")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)

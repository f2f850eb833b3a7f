// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The two C libraries, from the system's packages, and calls of Linux that Swift's own module lacks.
let libraries: [Target] = [
  .systemLibrary(name: "CFileCalls"),
  .systemLibrary(
    name: "CMarkGFM",
    pkgConfig: "libcmark-gfm",
    providers: [
      .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
    ]),
  .systemLibrary(
    name: "CYAML",
    pkgConfig: "yaml-0.1",
    providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
]

// The pipeline is a straight line: each module may import only what stands above it here.
//
//   notes → syntax → people → index → review → report
let steps: [Target] = [
  // What every step speaks of: places in notes, days, values as typed, settings.
  .step("Findings"),
  .step("Days"),
  .step("Properties", after: ["Findings", "Days"], hiding: ["CYAML"]),
  .step("VaultSettings", after: ["Findings", "Days", "Properties"]),

  // The steps.
  .step(
    "VaultFiles", after: ["Findings", "Days", "VaultSettings"], hiding: ["CFileCalls"]),
  .step(
    "NoteSyntax", after: ["Findings", "Days", "Properties", "VaultSettings"],
    hiding: ["CMarkGFM"]),
  .step("People", after: ["Findings", "Days", "Properties", "VaultSettings", "NoteSyntax"]),
  .step("VaultIndex", after: ["Findings", "Days", "VaultSettings", "NoteSyntax", "People"]),
  .step("VaultReview", after: ["Findings", "Days", "VaultSettings", "People", "VaultIndex"]),
  .step(
    "VaultStore",
    after: [
      "Findings", "Days", "VaultSettings", "VaultFiles", "NoteSyntax", "People", "VaultIndex",
      "VaultReview",
    ],
    using: [
      .product(name: "GRDB", package: "GRDB.swift"),
      .product(name: "GRDBSQLite", package: "GRDB.swift"),
    ]),
  .step(
    "Reports", after: ["Findings", "Days", "VaultSettings", "People", "VaultIndex", "VaultReview"],
    using: [.product(name: "Mustache", package: "swift-mustache")]),

  // The way back: changes to notes, byte by byte.
  .step(
    "NoteEdits",
    after: ["Findings", "Days", "Properties", "VaultSettings", "NoteSyntax", "People"]),
  .step(
    "Applying",
    after: [
      "Findings", "Days", "VaultSettings", "People", "VaultIndex", "VaultReview", "Reports",
      "NoteEdits",
    ]),

  // Three versions of a note into one, and what git is asked to do.
  .step(
    "NoteMerging",
    after: [
      "Findings", "Days", "Properties", "VaultSettings", "NoteSyntax", "People", "Reports",
    ]),
  .step(
    "VaultGit", after: ["Findings", "VaultSettings", "VaultFiles", "NoteMerging"],
    using: [.product(name: "Subprocess", package: "swift-subprocess")]),

  // The public library, and the command.
  .step(
    "VaultKit",
    after: [
      "Findings", "Days", "VaultSettings", "VaultFiles", "NoteSyntax", "People", "VaultIndex",
      "VaultReview", "Reports", "NoteEdits", "Applying",
      "VaultStore",
    ]),
  .executableTarget(
    name: "VaultCommand",
    dependencies: [
      "Findings", "Days", "VaultSettings", "VaultFiles", "NoteSyntax", "People", "VaultIndex",
      "VaultReview", "Reports", "NoteEdits", "Applying", "NoteMerging", "VaultGit", "VaultKit",
      "VaultStore",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ],
    swiftSettings: .strict),
]

// Random notes, and threads with a limit, for the tests of several steps.
let trials = Target.target(name: "Trials", path: "Tests/Trials", swiftSettings: .strict)

// Every step has its tests, which may use that step and all before it.
let tests: [Target] =
  steps.indices.map { .tests(of: steps[$0], after: steps[..<$0]) }
  + [
    // All steps are named, as a change to any of them changes what these tests are compiled against.
    .testTarget(
      name: "BrowserTests", dependencies: steps.map { .init(stringLiteral: $0.name) },
      swiftSettings: .strict),
    // The examples of docs/FORMAT.md.
    .testTarget(
      name: "SpecTests", dependencies: steps.map { .init(stringLiteral: $0.name) },
      swiftSettings: .strict),
    .testTarget(name: "TidyTests", swiftSettings: .strict),
  ]

let package = Package(
  name: "Kindred",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "VaultKit", targets: ["VaultKit"]),
    .executable(name: "vault", targets: ["VaultCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    // Without its traits it needs no Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: libraries + steps + [trials] + tests,
  swiftLanguageModes: [.v6]
)

extension Target {
  /// One step of the pipeline: a module, the modules before it, and the C library it hides.
  static func step(
    _ name: String, after earlier: [String] = [], hiding library: [String] = [],
    using products: [Dependency] = []
  ) -> Target {
    .target(
      name: name,
      dependencies: (earlier + library).map { .init(stringLiteral: $0) } + products,
      swiftSettings: .strict)
  }

  /// The tests of a step, in `Tests/<Step>Tests`.
  static func tests(of step: Target, after earlier: ArraySlice<Target>) -> Target {
    .testTarget(
      name: step.name + "Tests",
      dependencies: (earlier + [step]).map { .init(stringLiteral: $0.name) }
        + ["Trials", "CFileCalls"],
      swiftSettings: .strict)
  }
}

extension [SwiftSetting] {
  /// The language settings of every module; warnings are errors where `KINDRED_STRICT` is set.
  static var strict: [SwiftSetting] {
    let strict: [SwiftSetting] = [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
    let warningsAreErrors = ProcessInfo.processInfo.environment["KINDRED_STRICT"] != nil
    return strict + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])
  }
}

// swift-tools-version: 6.2
import PackageDescription

/// What makes the program start sooner, each measured alone (docs/performance.md).
///
/// Nothing of it changes what the program does.
let quickStart: BuildSettingCondition = .when(platforms: [.linux], configuration: .release)

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  // Types are asked for by their accessors, not looked up by name at each start (docs/performance.md).
  .unsafeFlags(["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], quickStart),
]

let package = Package(
  name: "pip",
  products: [.executable(name: "pip", targets: ["pip"])],
  dependencies: [],
  targets: [
    .executableTarget(
      name: "pip", dependencies: ["PipCommands", "PipCore"], swiftSettings: strict,
      // Swift's own libraries lie in the program, which stands at a fixed place in memory and offers no names to others:
      // nothing is left to look up or to adjust before it begins.
      linkerSettings: [
        .unsafeFlags(
          ["-static-stdlib", "-Xclang-linker", "-no-pie", "-Xlinker", "--no-export-dynamic"], quickStart)
      ]),
    .target(name: "PipCommands", dependencies: ["CommandTable", "PipCore"], swiftSettings: strict),
    .target(name: "PipCore", swiftSettings: strict),
    .target(name: "CommandTable", swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["PipCommands", "PipCore", "CommandTable"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "CommandTableTests", dependencies: ["CommandTable", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "PipCoreTests", dependencies: ["PipCore", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "PipCommandsTests",
      dependencies: ["pip", "PipCommands", "PipCore", "CommandTable", "TestSupport"],
      exclude: ["Golden", "Transcripts"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

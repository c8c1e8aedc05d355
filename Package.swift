// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "pip",
  products: [.executable(name: "pip", targets: ["pip"])],
  dependencies: [],
  targets: [
    .executableTarget(name: "pip", dependencies: ["PipCommands", "PipCore"], swiftSettings: strict),
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

// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building and testing the one around it needs no fuzzer. What is
// tested are links to the sources of that one: built here with the counters of the fuzzer, and
// within this package, so that nothing has to be public for it.
let package = Package(
    name: "fuzzing",
    platforms: [.macOS(.v15)],
    targets: [
        .systemLibrary(
            name: "CLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .target(name: "CopYAML", dependencies: ["CLibYAML"]),
        .target(name: "CopModel", dependencies: ["CopYAML"]),
        .target(name: "CopAnalysis", dependencies: ["CopModel"]),
        .target(name: "Randomness"),
        // What must hold for any bytes whatever.
        .target(name: "Properties", dependencies: ["CopAnalysis", "Randomness"]),
        .executableTarget(name: "FuzzYAML", dependencies: ["Properties"]),
        .executableTarget(name: "FuzzEdit", dependencies: ["Properties"]),
        .executableTarget(name: "FuzzCheck", dependencies: ["Properties"]),
        .executableTarget(name: "FuzzCost", dependencies: ["Properties"]),
    ],
    swiftLanguageModes: [.v6]
)

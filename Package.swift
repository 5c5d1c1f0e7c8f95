// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "cop",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "cop", targets: ["cop"])
    ],
    dependencies: [
        // Options, help and shell completions of every command.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Templates of reports and documents, which a workspace may override.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // $EDITOR and git, started without a shell.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        // The settings of glibc's allocator, which Swift does not show.
        .systemLibrary(name: "CMalloc"),
        .target(name: "CopYAML", dependencies: ["CLibYAML"]),
        .target(name: "CopModel", dependencies: ["CopYAML"]),
        .target(name: "CopAnalysis", dependencies: ["CopModel"]),
        .target(
            name: "CopTemplates",
            dependencies: ["CopYAML", .product(name: "Mustache", package: "swift-mustache")]
        ),
        .target(name: "CopReports", dependencies: ["CopAnalysis", "CopTemplates"]),
        .target(
            name: "CopCommandLine",
            dependencies: [
                "CMalloc", "CopReports",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]
        ),
        .executableTarget(name: "cop", dependencies: ["CopCommandLine"]),
        // Writes templates/ into CopTemplates.
        .executableTarget(name: "embed-templates"),
        // Writes the pages of docs/ from the code and the texts.
        .executableTarget(
            name: "write-reference",
            dependencies: ["CopModel", "CopTemplates", "CopReports", "CopCommandLine"]),
        // Random numbers that a seed determines, for trials, tests and generated workspaces.
        .target(name: "Randomness"),
        // Runs the real binary in a sandbox, and tries it: faults, kills, many at once.
        .target(name: "CopTrials", dependencies: ["Randomness"]),
        // Kills a program at one of its system calls, or lets that fail: C, since a debugger's
        // calls are.
        .executableTarget(name: "cop-trap"),
        // The least that reading YAML takes, for cop-bench to compare with.
        .target(name: "CRawScan", dependencies: ["CLibYAML"]),
        // Starts what cop-bench measures: a tiny program, since Linux counts the memory of whoever starts one.
        .executableTarget(name: "run-measured"),
        // Makes workspaces of any size, and measures cop on them.
        .executableTarget(
            name: "cop-bench",
            dependencies: [
                "CRawScan", "CopReports", "CopTrials", "Randomness", "cop-trap",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // What the tests of several targets share.
        .target(
            name: "TestSupport", dependencies: ["CopModel", "CopYAML", "Randomness"],
            path: "Tests/TestSupport"),
        .testTarget(name: "CopYAMLTests", dependencies: ["CopYAML", "Randomness"]),
        .testTarget(
            name: "CopModelTests",
            dependencies: ["CopModel", "CopTemplates", "Randomness", "TestSupport"]),
        .testTarget(
            name: "CopAnalysisTests", dependencies: ["CopAnalysis", "Randomness", "TestSupport"]),
        .testTarget(name: "CopTemplatesTests", dependencies: ["CopTemplates", "Randomness"]),
        .testTarget(
            name: "CopCommandLineTests",
            dependencies: [
                "cop", "cop-trap", "CopCommandLine", "CopTrials", "Randomness", "TestSupport",
            ],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "CopReportsTests", dependencies: ["CopReports", "Randomness", "TestSupport"],
            exclude: ["Golden"]),
        .testTarget(
            name: "CopBenchTests",
            dependencies: ["CopModel", "CopReports", "CopTrials", "cop", "cop-bench"]),
        .testTarget(
            name: "ReferenceTests",
            dependencies: ["CopCommandLine", "CopModel", "CopTemplates", "write-reference"]),
    ],
    swiftLanguageModes: [.v6]
)

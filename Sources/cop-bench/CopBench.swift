import ArgumentParser

/// What `cop` is tried and measured with; it stands beside the product and is not installed.
struct CopBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cop-bench",
        abstract: "Make large workspaces, measure cop on them, and try to break it.",
        subcommands: [GenerateCommand.self, MeasureCommand.self, TortureCommand.self])
}

import ArgumentParser

/// `cop-bench generate`: a workspace of any size, the same for the same seed.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Write a realistic workspace of a given size.",
        discussion: """
            The same sizes and the same seed give the same bytes. A size that is given by itself \
            counts instead of that of --size.
            """)

    @Argument(help: "The folder to write into: a new one, or an empty one.", completion: .directory)
    var folder: String

    @OptionGroup(title: "Size") var sizes: SizeOptions

    @Option(help: "What the course of chance follows from.")
    var seed: UInt64 = 1

    func run() throws {
        let size = sizes.workspaceSize(by: .s)
        let generator = WorkspaceGenerator(size: size, seed: seed, root: folder)
        try generator.run()
        print("\(folder): \(size)")
    }
}

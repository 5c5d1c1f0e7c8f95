import ArgumentParser
import Foundation

/// `cop-bench measure`: what cop takes, beside the least that reading the same files takes.
struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Measure cop on a workspace, beside the raw scan of the same files.",
        discussion: """
            The limit is the raw scan: libyaml reads all bytes of all YAML files, which are in memory \
            already, on one thread. Every round runs everything once; the first round warms up and \
            does not count. Leave the machine alone meanwhile. Ratios and bars compare the fastest runs. Commands that change a \
            workspace change a copy.
            """)

    @Option(help: "A workspace of yours; else one is generated.", completion: .directory)
    var workspace: String?

    @OptionGroup(title: "Size, if generated") var sizes: SizeOptions

    @Option(help: "What the course of chance follows from.")
    var seed: UInt64 = 1

    @Option(help: "The cop to measure; else the one beside cop-bench.", completion: .file())
    var cop: String?

    @Option(help: "How many rounds count.")
    var runs = 5

    @Flag(help: "Also generate XL and compare it with what is measured; takes minutes.")
    var growth = false

    @Option(help: "md or json.")
    var format = Format.md

    enum Format: String, ExpressibleByArgument, CaseIterable { case md, json }

    func validate() throws {
        guard runs >= 1 else { throw ValidationError("at least one run has to count") }
    }

    func run() throws {
        let binary = try cop ?? Self.beside("cop")
        let probe = Probe(cop: binary, runner: try Self.beside("run-measured"))
        let scratch = try Scratch()
        let bench = Bench(probe: probe, scratch: scratch, seed: seed, runs: runs) { line in
            FileHandle.standardError.write(Data("\(line)\n".utf8))
        }
        let subject =
            try workspace.map(Subject.init(workspace:))
            ?? bench.generated(sizes.workspaceSize(by: .l), sizes.name(by: .l), in: "base")
        let measurement = try bench.measure(subject, withGrowth: growth)
        switch format {
        case .md: print(MeasurementTable(measurement).text)
        case .json: print(try measurement.json())
        }
    }

    /// A program that the same build made.
    private static func beside(_ name: String) throws -> String {
        let own = (Bundle.main.executablePath ?? "") as NSString
        let path = own.deletingLastPathComponent + "/" + name
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw ValidationError("there is no '\(path)': run 'swift build -c release' first")
        }
        return path
    }
}

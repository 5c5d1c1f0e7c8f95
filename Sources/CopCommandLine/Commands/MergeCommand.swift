import ArgumentParser
import CopYAML
import Foundation
import Subprocess

/// What git calls to join two versions of a file; `GitMerging` tells it to.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Join two versions of a file, as git wants it.",
        discussion: """
            Git calls this when two people changed the same file. What both added to a list is \
            kept; where they contradict each other nothing is written, and git leaves both \
            versions in the file. You need not call it yourself.
            """, shouldDisplay: false)

    @Argument(help: "The version that both began with.", completion: .file()) var base: String
    @Argument(help: "One version, which is replaced.", completion: .file()) var ours: String
    @Argument(help: "The other version.", completion: .file()) var theirs: String
    @Argument(help: "What the file is called, for messages.") var name: String
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let joined = try joinedByLines() ?? joinedByRecords()
        let place = URL(fileURLWithPath: ours)
        try FileStore(root: place.deletingLastPathComponent().path).locked { files in
            try files.replace(path: place.lastPathComponent, expecting: nil, with: joined)
        }
    }

    /// What git makes of the lines, which keeps comments and order; nil if it cannot, or if the
    /// result cannot be read.
    private func joinedByLines() -> [UInt8]? {
        let result = try? waitFor { [base, ours, theirs] in
            try await Subprocess.run(
                .git, arguments: ["merge-file", "-p", "-q", ours, base, theirs],
                output: .bytes(limit: defaultFileLimit), error: .discarded)
        }
        guard let result, result.terminationStatus.isSuccess else { return nil }
        let file = SourceFile(path: name, bytes: result.standardOutput)
        return Tree.parse(file).diagnostics.isEmpty ? file.bytes : nil
    }

    private func joinedByRecords() throws -> [UInt8] {
        func version(_ path: String) throws -> SourceFile {
            SourceFile(path: name, bytes: try readFile(path))
        }
        switch Tree.joining(try version(ours), try version(theirs), since: try version(base)) {
        case .bytes(let bytes): return bytes
        case .contradiction(let path):
            let place = path.isEmpty ? "" : " at \(path.map(\.text).joined(separator: "."))"
            throw Failure(
                .refused, "the two versions of '\(name)' contradict each other\(place)",
                notes: ["choose between them in the file, then 'git add' it"])
        }
    }
}

extension PathStep {
    /// As `cop set` has it: items are counted from 1.
    fileprivate var text: String {
        switch self {
        case .key(let key): key
        case .index(let index): "\(index + 1)"
        }
    }
}

import CopYAML
import Foundation
import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// Graphviz, which draws pictures where it is installed.
struct Graphviz {
    private let program: String

    /// Nil where it is not installed.
    init?() {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        guard
            let program = folders.lazy.map({ "\($0)/dot" })
                .first(where: FileManager.default.isExecutableFile)
        else { return nil }
        self.program = program
    }

    /// Throws a `Failure` where it is not installed.
    static func required() throws -> Graphviz {
        if let graphviz = Graphviz() { return graphviz }
        throw Failure(
            .refused,
            "Graphviz is not installed, so nothing can be drawn: there is no program 'dot'",
            notes: [
                "install it, for example with 'apt install graphviz' or 'brew install graphviz'",
                "or take --format dot, and draw the picture on another machine",
            ])
    }

    /// The most bytes that a picture may have.
    private static let limit = 256 << 20

    /// Draws a picture, or throws a `Failure` that says why it could not be drawn.
    ///
    /// - Parameter name: what the picture is called in the message.
    func svg(of dot: String, named name: String) throws -> String {
        func failure(_ reason: String, _ message: String = "") -> Failure {
            let lines = message.split(whereSeparator: \.isNewline).prefix(3).map(String.init)
            return Failure(
                .refused, "Graphviz could not draw '\(name)': \(reason)",
                notes: lines + ["--format dot gives the text that it was given"])
        }
        let program = FilePath(program)
        let input = try self.input(dot)
        let result: ExecutionResult<Void, BytesOutput, StringOutput<UTF8>>
        do {
            // Both pipes are read while it runs: a full one would keep it from ending.
            result = try waitFor {
                try await Subprocess.run(
                    .path(program), arguments: ["-Tsvg"],
                    input: .fileDescriptor(input, closeAfterSpawningProcess: true),
                    output: .bytes(limit: Self.limit), error: .string(limit: 16 << 20))
            }
        } catch {
            throw failure("'\(self.program)' did not run to its end")
        }
        let message = result.standardError
        guard result.terminationStatus.isSuccess else {
            throw failure("it gave up", message)
        }
        let svg = String(decoding: result.standardOutput, as: UTF8.self)
        guard svg.utf8.suffix(7).elementsEqual("</svg>\n".utf8), svg.contains("<svg") else {
            throw failure("what it gave is no picture", message)
        }
        return svg
    }

    /// An open file that holds a text and has no name any more: a pipe that the program leaves
    /// unread would end this one too.
    private func input(_ text: String) throws -> FileDescriptor {
        let copy = try PrivateCopy(of: Array(text.utf8), named: "picture.dot")
        defer { copy.remove() }
        return try FileDescriptor.open(copy.path, .readOnly)
    }
}

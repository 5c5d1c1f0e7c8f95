import Foundation

/// How a program ended and what it wrote.
struct Outcome: CustomStringConvertible {
    let command: [String]
    /// The exit code; 128 and the signal for one that was killed, as shells have it.
    let status: Int32
    let out: String
    let err: String

    func json() throws -> Any {
        try JSONSerialization.jsonObject(with: Data(out.utf8), options: .fragmentsAllowed)
    }

    var description: String {
        "\(command.joined(separator: " ").prefix(300)): status \(status)\n\(out)\(err)"
    }
}

/// A program that was started.
struct Running: Sendable {
    let process: Int32
    let output: String
    let errors: String
    let command: [String]

    func kill() { _ = Foundation.kill(process, SIGKILL) }

    /// Waits for its end.
    func wait() throws -> Outcome {
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1 {
            guard errno == EINTR else { throw Unexpected("waitpid: \(errno)") }
        }
        let signal = status & 0x7F
        return Outcome(
            command: command, status: signal == 0 ? status >> 8 & 0xFF : 128 + signal,
            out: text(output), err: text(errors))
    }

    /// What is in an ordinary file; a device such as /dev/full has nothing to read.
    private func text(_ path: String) -> String {
        guard !path.hasPrefix("/dev/") else { return "" }
        return String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }
}

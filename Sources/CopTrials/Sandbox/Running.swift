import Foundation

/// A program that was started.
package struct Running: Sendable {
    package let process: Int32
    package let output: String
    package let errors: String
    package let command: [String]

    package func kill() { _ = Foundation.kill(process, SIGKILL) }

    /// Waits for its end.
    package func wait() throws -> Outcome {
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) == -1 {
            guard errno == EINTR else { throw Unexpected("wait4: \(errno)") }
        }
        let signal = status & 0x7F
        return Outcome(
            command: command, status: signal == 0 ? status >> 8 & 0xFF : 128 + signal,
            out: text(output), err: text(errors),
            cost: Self.duration(usage.ru_utime) + Self.duration(usage.ru_stime))
    }

    private static func duration(_ time: timeval) -> Duration {
        .seconds(Int(time.tv_sec)) + .microseconds(Int(time.tv_usec))
    }

    /// What is in an ordinary file; a device such as /dev/full has nothing to read.
    private func text(_ path: String) -> String {
        guard !path.hasPrefix("/dev/") else { return "" }
        return String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }
}

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
        guard let outcome = try outcome(options: 0) else { throw Unexpected("it did not wait") }
        return outcome
    }

    /// Waits for its end, and kills it when that takes too long.
    package func wait(atMost limit: Duration) throws -> Outcome {
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            if let outcome = try ended() { return outcome }
            usleep(2000)
        }
        kill()
        return try wait()
    }

    /// How it ended; nil if it has not yet.
    func ended() throws -> Outcome? { try outcome(options: WNOHANG) }

    private func outcome(options: Int32) throws -> Outcome? {
        var status: Int32 = 0
        var usage = rusage()
        var result = wait4(process, &status, options, &usage)
        while result == -1 {
            guard errno == EINTR else { throw Unexpected("wait4: \(errno)") }
            result = wait4(process, &status, options, &usage)
        }
        guard result == process else { return nil }
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

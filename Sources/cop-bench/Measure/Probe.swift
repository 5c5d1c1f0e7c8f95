import Foundation

/// Runs the real `cop` and reads what it took.
struct Probe {
    let cop: String
    /// `run-measured`, which starts it.
    let runner: String

    /// - Parameter statuses: how it may end.
    /// - Parameter folder: where what it says, and what is its home, is kept.
    func run(
        _ arguments: [String], allowing statuses: [Int32] = [0], in folder: String
    ) throws -> Figures {
        let errors = "\(folder)/stderr"
        guard FileManager.default.createFile(atPath: errors, contents: nil),
            let errorFile = FileHandle(forWritingAtPath: errors)
        else { throw MeasureProblem("'\(errors)' cannot be written") }
        let output = Pipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: runner)
        process.arguments = [cop] + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder, "TZ": "UTC", "LANG": "C"]
        process.standardOutput = output
        process.standardError = errorFile
        try process.run()
        let line = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let numbers = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
            .compactMap { Int64($0) }
        guard numbers.count == 4, statuses.contains(Int32(numbers[3])) else {
            let said = FileManager.default.contents(atPath: errors) ?? Data()
            throw MeasureProblem(
                "'cop \(arguments.joined(separator: " "))' failed: \(String(decoding: said, as: UTF8.self))"
            )
        }
        return Figures(
            wall: Double(numbers[0]) / 1e9, processor: Double(numbers[1]) / 1e6,
            memory: Double(numbers[2]) * 1024)
    }
}

import Foundation

/// A temporary folder of one test, in which the real `cop` runs with a fixed environment.
///
/// Removed when the test lets go of it.
package final class Sandbox: Sendable {
    package let root: String
    /// Where commands run unless a test says otherwise.
    package var work: String { root + "/here" }

    /// The environment variable that names another binary to try.
    package static let binaryVariable = "COP_TRIAL_BINARY"

    /// The binary under test.
    package static let binary =
        ProcessInfo.processInfo.environment[binaryVariable] ?? Programs.built("cop")

    /// The root of the package.
    package static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    package init() throws {
        root = NSTemporaryDirectory() + "cop-e2e-" + UUID().uuidString
        for folder in ["here", "home", "tmp", "out"] {
            try FileManager.default.createDirectory(
                atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// A sandbox with a workspace in its working folder: the people anna, bram and chris, the
    /// organisation north, and the session 2026-01-15-start.
    package static func withWorkspace() throws -> Sandbox { try Sandbox(copyOf: model.get().work) }

    /// Made once by `cop` itself, and copied for each test.
    private static let model = Result {
        let sandbox = try Sandbox()
        sandbox.removeAtExit()
        for arguments in [
            ["init", "--title", "Test", "--language", "en", "--start", "2026-01-15"],
            ["organisation", "add", "North", "--sector", "water"],
            ["person", "add", "Anna", "--role", "participant", "--organisation", "north"],
            ["person", "add", "Bram", "--role", "facilitator"], ["person", "add", "Chris"],
            ["session", "add", "Start", "--date", "2026-01-15"],
        ] {
            let outcome = try sandbox.cop(arguments)
            guard outcome.status == 0 else { throw Unexpected(outcome) }
        }
        return sandbox
    }

    /// A sandbox whose working folder is a copy of another folder.
    package convenience init(copyOf folder: String) throws {
        try self.init()
        try FileManager.default.removeItem(atPath: work)
        try FileManager.default.copyItem(atPath: folder, toPath: work)
    }

    package var environment: [String: String] {
        [
            "PATH": (Self.binary as NSString).deletingLastPathComponent
                + ":/usr/local/bin:/usr/bin:/bin",
            "HOME": root + "/home", "TMPDIR": root + "/tmp", "LANG": "C", "TZ": "UTC",
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CEILING_DIRECTORIES": root,
        ]
    }

    /// Runs `cop` to its end.
    package func cop(
        _ arguments: [String], input: String = "", in folder: String? = nil,
        with more: [String: String?] = [:], output: String? = nil, errors: String? = nil
    ) throws -> Outcome {
        try start(
            [Self.binary] + arguments, input: input, in: folder, with: more, output: output,
            errors: errors
        ).wait()
    }

    package func cop(_ arguments: String..., input: String = "") throws -> Outcome {
        try cop(arguments, input: input)
    }

    /// Runs another program to its end.
    package func run(
        _ program: String, _ arguments: [String], input: String = "", in folder: String? = nil,
        with more: [String: String?] = [:]
    ) throws -> Outcome {
        try start([program] + arguments, input: input, in: folder, with: more).wait()
    }

    /// Starts a program and does not wait for it.
    ///
    /// Input and output are files, which no process can wait for in vain, and which no other
    /// process can inherit.
    package func start(
        _ command: [String], input: String = "", in folder: String? = nil,
        with more: [String: String?] = [:], output: String? = nil, errors: String? = nil,
        inputPath: String? = nil
    ) throws -> Running {
        let prefix = "\(root)/out/\(UUID().uuidString)"
        let paths = (
            input: inputPath ?? "\(prefix).in", output: output ?? "\(prefix).out",
            errors: errors ?? "\(prefix).err"
        )
        if inputPath == nil { try Data(input.utf8).write(to: URL(fileURLWithPath: paths.input)) }
        var values = environment
        for (key, value) in more { values[key] = value }
        let process = try spawn(
            command, environment: values, folder: folder ?? work, input: paths.input,
            output: paths.output, errors: paths.errors)
        return Running(
            process: process, output: paths.output, errors: paths.errors, command: command)
    }

    // MARK: Files of the workspace

    package func read(_ path: String) throws -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }

    package func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(work)/\(path)")))
    }

    package func write(_ text: String, to path: String) throws {
        let url = URL(fileURLWithPath: "\(work)/\(path)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// The number of a file, and when it was written to the nanosecond.
    package func state(of path: String) throws -> [Int] {
        var status = stat()
        guard stat("\(work)/\(path)", &status) == 0 else { throw Unexpected("no \(path)") }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return [Int(status.st_ino), time.tv_sec, time.tv_nsec]
    }

    /// An environment in which another program is found as `dot`; nil for none at all.
    package func environment(withDot program: String?) throws -> [String: String?] {
        let folder = "\(root)/tmp/\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        if let program {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/dot", withDestinationPath: program)
        }
        return ["PATH": folder]
    }

    /// A script of the test's own, such as an editor, to be run with `sh`.
    ///
    /// Executed by itself, it could be busy: a process that another test is just starting may
    /// still have it open for writing.
    package func script(_ text: String) throws -> String {
        let path = "\(root)/tmp/script-\(UUID().uuidString)"
        try Data("\(text)\n".utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// Every file below a folder with its content; folders have none.
    ///
    /// - Parameter place: a file or a folder that is left out, since reading it may take for ever.
    package func tree(_ folder: String? = nil, without place: String? = nil) throws -> [String:
        Data]
    {
        let folder = folder ?? work
        var files: [String: Data] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder)! {
            if let place, path == place || path.hasPrefix(place + "/") { continue }
            files[path] = FileManager.default.contents(atPath: "\(folder)/\(path)") ?? Data()
        }
        return files
    }

    /// The problems of the workspace as `cop check` sees them, without the method's advice.
    package func check() throws -> Outcome { try cop("check", "--no-advice", "--format", "line") }

    /// The records of a noun as `cop NOUN list --format json` gives them.
    package func list(_ noun: String) throws -> [[String: Any]] {
        let outcome = try cop(noun, "list", "--format", "json")
        guard outcome.status == 0, let list = try outcome.json() as? [[String: Any]] else {
            throw Unexpected(outcome)
        }
        return list
    }
}

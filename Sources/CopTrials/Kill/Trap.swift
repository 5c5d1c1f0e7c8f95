import Foundation

/// `cop` with one of its system calls as the place where it is killed, or where the system fails.
package struct Trap {
    /// Which calls are counted.
    package enum Calls: Hashable, Sendable, CustomStringConvertible {
        /// Those that change files.
        case changing
        /// Those that look at files, once it is in the workspace.
        case reading
        case all
        /// Those of one name that change files, such as `renameat`.
        case named(String)

        package var description: String {
            switch self {
            case .changing: "changing"
            case .reading: "reading"
            case .all: "all"
            case .named(let name): name
            }
        }
    }

    /// What happens at the call.
    package enum Fault: Sendable, CustomStringConvertible {
        case kill
        case error(Int32)

        package var description: String {
            switch self {
            case .kill: "killed"
            case .error(let number): String(cString: strerror(number))
            }
        }

        fileprivate var argument: String {
            switch self {
            case .kill: "0"
            case .error(let number): "\(number)"
            }
        }
    }

    package let outcome: Outcome
    /// The names of the calls that were counted, up to the end.
    package let calls: [String]

    private static let program = Programs.built("cop-trap")

    /// Whether a program may be traced here: not every system can, and some containers forbid it.
    package static let isAllowed: Bool = {
        guard let sandbox = try? Sandbox() else { return false }
        let command = [program, "/dev/null", "all", "0", "0", "/bin/sh", "-c", "exit 7"]
        return (try? sandbox.start(command).wait().status) == 7
    }()

    /// - Parameter number: of the call at which it happens, from 1; 0 for none.
    package static func run(
        _ arguments: [String], in sandbox: Sandbox, _ fault: Fault = .kill, at calls: Calls,
        number: Int = 0, with environment: [String: String] = [:]
    ) throws -> Trap {
        let log = "\(sandbox.root)/tmp/trap-\(UUID().uuidString)"
        let command = [program, log, "\(calls)", "\(number)", fault.argument, Sandbox.binary]
        let outcome = try sandbox.start(
            command + arguments, with: environment.mapValues { $0 as String? }
        ).wait()
        let names = String(
            decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self)
        return Trap(
            outcome: outcome, calls: names.split(separator: "\n").map(String.init))
    }
}

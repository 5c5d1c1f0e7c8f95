import Foundation

/// How a program ended and what it wrote.
package struct Outcome: CustomStringConvertible {
    package let command: [String]
    /// The exit code; 128 and the signal for one that was killed, as shells have it.
    package let status: Int32
    package let out: String
    package let err: String
    /// The time that the processor worked for it.
    package let cost: Duration

    package func json() throws -> Any {
        try JSONSerialization.jsonObject(with: Data(out.utf8), options: .fragmentsAllowed)
    }

    package var description: String {
        "\(command.joined(separator: " ").prefix(300)): status \(status)\n\(out)\(err)"
    }
}

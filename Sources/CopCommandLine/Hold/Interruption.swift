import Foundation

/// Ctrl-C while many questions are asked: it ends the question, and not the program, so that the
/// answers before it are not lost.
enum Interruption {
    static func whileOff<Value>(_ body: () throws -> Value) rethrows -> Value {
        var old = sigaction()
        var new = sigaction()
        // Without SA_RESTART, so that the call that waits for the answer ends.
        #if canImport(Darwin)
            new.__sigaction_u.__sa_handler = { _ in }
        #else
            new.__sigaction_handler.sa_handler = { _ in }
        #endif
        sigaction(SIGINT, &new, &old)
        defer { sigaction(SIGINT, &old, nil) }
        return try body()
    }
}

import Foundation

/// Something asynchronous that has begun, and goes on beside what follows.
struct Begun<Value: Sendable>: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let outcome = Outcome<Value>()

    init(_ body: @escaping @Sendable () async throws -> Value) {
        Task.detached { [done, outcome] in
            do { outcome.value = .success(try await body()) } catch {
                outcome.value = .failure(error)
            }
            done.signal()
        }
    }

    /// Waits for its end; to be called once.
    func wait() throws -> Value {
        done.wait()
        return try outcome.value!.get()
    }
}

/// Runs something asynchronous to its end: commands stay synchronous, which starts them faster.
func waitFor<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) throws -> Value
{
    try Begun(body).wait()
}

/// Written once before the semaphore is signalled, read once after.
private final class Outcome<Value: Sendable>: @unchecked Sendable {
    var value: Result<Value, any Error>?
}

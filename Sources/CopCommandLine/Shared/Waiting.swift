import Foundation

/// Runs something asynchronous to its end: commands stay synchronous, which starts them faster.
func waitFor<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) throws -> Value
{
    let done = DispatchSemaphore(value: 0)
    let result = Outcome<Value>()
    Task.detached {
        do { result.value = .success(try await body()) } catch { result.value = .failure(error) }
        done.signal()
    }
    done.wait()
    return try result.value!.get()
}

/// Written once before the semaphore is signalled, read once after.
private final class Outcome<Value: Sendable>: @unchecked Sendable {
    var value: Result<Value, any Error>?
}

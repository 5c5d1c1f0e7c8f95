import Dispatch

/// Two results, each made on a core of its own.
@inlinable package func concurrently<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
    // Each is written by an iteration of its own.
    nonisolated(unsafe) var one: First?
    nonisolated(unsafe) var other: Second?
    DispatchQueue.concurrentPerform(iterations: 2) { index in
        if index == 0 { one = first() } else { other = second() }
    }
    return (one!, other!)
}

extension Array where Element: Sendable {
    /// Each element transformed, on all cores; in the order of the elements.
    @inlinable package func concurrentMap<Result: Sendable>(
        _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
            // Every iteration writes an element of its own.
            nonisolated(unsafe) let buffer = buffer
            DispatchQueue.concurrentPerform(iterations: count) { index in
                buffer.initializeElement(at: index, to: transform(self[index]))
            }
            initializedCount = count
        }
    }
}

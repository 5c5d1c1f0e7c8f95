import Dispatch

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

import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The locks that the threads of this process hold, to keep one from waiting for itself.
enum LockHolders {
    private static let threads = Mutex<[FileIdentity: Int]>([:])

    private static var currentThread: Int { Int(bitPattern: pthread_self()) }

    /// Throws if this thread has the lock of the folder: it would wait for itself for ever.
    static func requireFree(_ folder: FileIdentity) throws(FileFailure) {
        let isNested = threads.withLock { $0[folder] == currentThread }
        if isNested { throw FileFailure(code: EDEADLK) }
    }

    static func add(_ folder: FileIdentity) {
        threads.withLock { $0[folder] = currentThread }
    }

    static func remove(_ folder: FileIdentity) {
        threads.withLock { _ = $0.removeValue(forKey: folder) }
    }
}

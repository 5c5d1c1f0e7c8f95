import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The locks that the threads of this process hold, to stop one from waiting for itself.
enum LockHolders {
    private static let threads = Mutex<[FileIdentity: Int]>([:])

    private static var currentThread: Int { Int(bitPattern: pthread_self()) }

    /// Stops the program if this thread has the lock of the folder: a bug of the caller.
    static func requireFree(_ folder: FileIdentity) {
        let isNested = threads.withLock { $0[folder] == currentThread }
        if isNested { fatalError("FileStore.locked inside FileStore.locked of the same folder") }
    }

    static func add(_ folder: FileIdentity) {
        threads.withLock { $0[folder] = currentThread }
    }

    static func remove(_ folder: FileIdentity) {
        threads.withLock { _ = $0.removeValue(forKey: folder) }
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Repeats a system call until no signal interrupts it.
func retryingInterrupts<Number: SignedInteger>(_ call: () -> Number) -> Number {
    while true {
        let result = call()
        if result != -1 || errno != EINTR { return result }
    }
}

extension stat {
    var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
    var isLink: Bool { st_mode & S_IFMT == S_IFLNK }

    /// Throws unless this is an ordinary file.
    func requireRegularFile() throws(FileFailure) {
        if isFolder { throw FileFailure(.isFolder) }
        if st_mode & S_IFMT != S_IFREG { throw FileFailure(.notRegularFile) }
    }
}

/// Renames without ever overwriting, in one step: `renameat2` or `renameatx_np`.
///
/// Looked up by name, because Swift's C modules leave the former out. `nil` where the C library
/// has neither.
let renameExclusively: ExclusiveRename? = {
    #if canImport(Darwin)
        let symbol = dlsym(dlopen(nil, RTLD_NOW), "renameatx_np")
    #else
        let symbol = dlsym(dlopen(nil, RTLD_NOW), "renameat2")
    #endif
    return symbol.map { unsafeBitCast($0, to: ExclusiveRename.self) }
}()

typealias ExclusiveRename =
    @Sendable @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
    ) -> Int32

/// `RENAME_EXCL` of Darwin, `RENAME_NOREPLACE` of Linux.
let refuseToOverwrite: UInt32 = {
    #if canImport(Darwin)
        4
    #else
        1
    #endif
}()

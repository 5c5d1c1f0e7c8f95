#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The names in a folder, sorted; none when the folder is not there or cannot be read.
public func folderContents(_ path: String) -> [String] {
    (try? readFolder(path)) ?? []
}

/// The names in a folder, sorted.
public func readFolder(_ path: String) throws(FileError) -> [String] {
    try folderEntries(path).map(\.name)
}

/// A name in a folder.
public struct FolderEntry: Sendable {
    public let name: String
    /// Whether it is a symbolic link.
    public let isLink: Bool
}

/// What is in a folder, sorted by name.
public func folderEntries(_ path: String) throws(FileError) -> [FolderEntry] {
    let folder = try openFolder(path)
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while true {
        // At the end there is no entry and no error.
        errno = 0
        guard let entry = readdir(folder) else {
            if errno == EINTR { continue }
            break
        }
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        let type = Int(entry.pointee.d_type)
        let isLink = type == DT_UNKNOWN ? isLink("\(path)/\(name)") : type == DT_LNK
        entries.append(FolderEntry(name: name, isLink: isLink))
    }
    guard errno == 0 else { throw FileError(.read, path, .last) }
    return entries.sorted { $0.name < $1.name }
}

#if canImport(Darwin)
    private typealias FolderStream = UnsafeMutablePointer<DIR>
#else
    private typealias FolderStream = OpaquePointer
#endif

private func openFolder(_ path: String) throws(FileError) -> FolderStream {
    while true {
        if let folder = opendir(path) { return folder }
        let failure = FileFailure.last
        guard failure.code == EINTR else {
            let isDangling = failure.kind == .notFound && isLink(path)
            throw FileError(
                .open, path, isDangling ? FileFailure(.danglingLink, code: failure.code) : failure)
        }
    }
}

private func isLink(_ path: String) -> Bool {
    var status = stat()
    return retryingInterrupts { lstat(path, &status) } == 0 && status.isLink
}

/// Whether there is something at a path, be it a link that leads nowhere; also when it cannot be
/// told, as without permission: whoever reads the file then says why.
public func fileExists(_ path: String) -> Bool {
    var status = stat()
    let result = retryingInterrupts { lstat(path, &status) }
    return result == 0 || ![ENOENT, ENOTDIR, ENAMETOOLONG].contains(errno)
}

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
    try entries(of: path).map(\.name).sorted()
}

/// The names in a folder that are symbolic links, sorted; none when it cannot be read.
public func linksInFolder(_ path: String) -> [String] {
    let entries = (try? entries(of: path)) ?? []
    return entries.filter { entry in
        guard entry.type == DT_UNKNOWN else { return entry.type == DT_LNK }
        return isLink("\(path)/\(entry.name)")
    }.map(\.name).sorted()
}

/// What is in a folder, with the types of `readdir`.
private func entries(of path: String) throws(FileError) -> [(name: String, type: Int)] {
    let folder = try openFolder(path)
    defer { closedir(folder) }
    var entries: [(name: String, type: Int)] = []
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
        if name != ".", name != ".." { entries.append((name, Int(entry.pointee.d_type))) }
    }
    guard errno == 0 else { throw FileError(.read, path, .last) }
    return entries
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

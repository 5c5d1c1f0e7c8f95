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
        var status = stat()
        return lstat("\(path)/\(entry.name)", &status) == 0 && status.isLink
    }.map(\.name).sorted()
}

/// What is in a folder, with the types of `readdir`.
private func entries(of path: String) throws(FileError) -> [(name: String, type: Int)] {
    guard let folder = opendir(path) else { throw FileError(.open, path, .last) }
    defer { closedir(folder) }
    var entries: [(name: String, type: Int)] = []
    while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { entries.append((name, Int(entry.pointee.d_type))) }
    }
    return entries
}

/// Whether there is a file at a path; links are followed.
public func fileExists(_ path: String) -> Bool {
    access(path, F_OK) == 0
}

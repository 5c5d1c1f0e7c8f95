#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The place where a file is written: the folder it really lies in, and its name there.
struct WriteTarget: ~Copyable {
    /// As many links in a row as Linux follows.
    private static let maximumLinks = 40

    let folder: OpenFolder
    let name: String

    /// The place of a new file; missing folders are made.
    init(creating path: RelativePath, in root: borrowing OpenFolder) throws(FileFailure) {
        folder = try root.makeFolder(path.folder)
        name = path.name
    }

    /// The place of an existing file, or, if it is a symbolic link, of what it links to.
    ///
    /// Otherwise the new file would take the place of the link. A link with the name of a YAML file
    /// that leads to another kind of file, such as the settings of a shell, is nobody's wish: some of
    /// those can be read as YAML too.
    init(following path: RelativePath, in root: borrowing OpenFolder) throws(FileFailure) {
        var real = path.path
        for hop in 0..<Self.maximumLinks {
            guard let next = try Self.linkTarget(of: real, in: root, isLinked: hop > 0) else {
                let (parent, name) = Self.split(real)
                if Self.isYAML(path.name), !Self.isYAML(name) { throw FileFailure(.foreignLink) }
                folder = try OpenFolder(parent, in: root.file.descriptor)
                self.name = name
                return
            }
            real = next.unicodeScalars.first == "/" ? next : Self.split(real).folder + "/" + next
        }
        throw FileFailure(.linkLoop, code: ELOOP)
    }

    /// Writes a file beside the target and gives it the name by `placing`.
    ///
    /// Killed at any moment, the target is as it was or as it shall be. On an error the temporary
    /// file is removed.
    ///
    /// - Parameters:
    ///   - model: the file whose owner and mode the new one gets.
    ///   - confirming: whether the new name shall survive a power cut at once.
    ///   - syncing: whether the content shall survive one. Without, the file may be empty after it.
    func write(
        _ bytes: [UInt8], like model: stat?, confirming: Bool = true, syncing: Bool = true,
        placing: () throws(FileFailure) -> Void
    ) throws(FileFailure) {
        let mode = model.map { $0.st_mode & 0o777 | 0o600 } ?? 0o666
        let file = try folder.makeTemporary(mode: mode)
        do {
            try file.writeAll(bytes)
            if let model { file.takeOwnerAndMode(of: model) }
            if syncing { try file.sync() }
            try placing()
        } catch {
            try? folder.remove(OpenFolder.temporaryName)
            throw error
        }
        if confirming { try folder.confirm() }
    }

    /// What a symbolic link leads to, `nil` for anything else.
    private static func linkTarget(
        of path: String, in root: borrowing OpenFolder, isLinked: Bool
    ) throws(FileFailure) -> String? {
        var length = 0
        let target = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, initialized in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                length = retryingInterrupts {
                    readlinkat(
                        root.file.descriptor, path, characters.baseAddress!, characters.count)
                }
            }
            initialized = max(length, 0)
        }
        guard length >= 0 else {
            let failure = FileFailure.last
            if failure.code == EINVAL { return nil }
            throw isLinked && failure.kind == .notFound
                ? FileFailure(.danglingLink, code: failure.code) : failure
        }
        guard let text = String(validating: target, as: UTF8.self) else {
            throw FileFailure(code: EILSEQ)
        }
        return text
    }

    private static func isYAML(_ name: String) -> Bool {
        name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.unicodeScalars.lastIndex(of: "/") else { return (".", path) }
        let (folder, name) = (path[..<slash], path.unicodeScalars[slash...].dropFirst())
        return (folder.isEmpty ? "/" : String(folder), String(name))
    }
}

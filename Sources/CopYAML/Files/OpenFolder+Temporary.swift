#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The temporary file of a folder: made, locked, and cleared away after a killed run.
extension OpenFolder {
    /// Makes the temporary file, empty and locked, once no other process uses it.
    func makeTemporary(mode: mode_t) throws(FileFailure) -> OpenFile {
        while true {
            do {
                let file = try OpenFile(
                    Self.temporaryName, in: self.file.descriptor,
                    flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
                // Where locks are not supported, the lock of the root has to do.
                try? file.lock()
                if names(Self.temporaryName, file) { return file }
            } catch {
                guard error.code == EEXIST else { throw error }
                try waitForTemporary()
            }
        }
    }

    /// Removes the temporary file of a killed run from the folder `path` below this one.
    ///
    /// A file that a living process writes is left alone, and so is what is not a file.
    func removeLeftover(in path: String) {
        let name = path + "/" + Self.temporaryName
        guard let leftover = try? openTemporary(name), leftover.lockIfFree() else { return }
        if names(name, leftover) { try? remove(name) }
    }

    /// Waits until whoever writes the temporary file is done, and removes it if its writer is dead.
    private func waitForTemporary() throws(FileFailure) {
        do {
            let leftover = try openTemporary(Self.temporaryName)
            try? leftover.lock()
            if names(Self.temporaryName, leftover) { try remove(Self.temporaryName) }
        } catch {
            if error.kind != .notFound { throw FileFailure(.temporaryNameTaken, code: error.code) }
        }
    }

    private func openTemporary(_ name: String) throws(FileFailure) -> OpenFile {
        let file: OpenFile
        do {
            // Network file systems lock only what is open for writing.
            file = try open(name, flags: O_WRONLY)
        } catch {
            guard error.kind == .permission else { throw error }
            file = try open(name, flags: O_RDONLY)
        }
        _ = try file.regularFileStatus()
        return file
    }

    private func open(_ name: String, flags: Int32) throws(FileFailure) -> OpenFile {
        try OpenFile(name, in: file.descriptor, flags: flags | O_NOFOLLOW | O_NONBLOCK)
    }

    /// Whether the name still leads to the open file, not to a later one of the same name.
    private func names(_ name: String, _ file: borrowing OpenFile) -> Bool {
        guard let named = try? status(of: name), let open = try? file.status() else { return false }
        return FileIdentity(named) == FileIdentity(open)
    }
}

extension LockedFileStore {
    /// Replaces a file that still has a known content; `.changedMeanwhile` if it has another.
    public func replace(
        path: String, holding old: [UInt8], with bytes: [UInt8]
    ) throws(FileError) {
        let (found, snapshot) = try read(path: path)
        guard found == old else { throw FileError(.write, path, FileFailure(.changedMeanwhile)) }
        try replace(path: path, expecting: snapshot, with: bytes)
    }

    /// Removes a file that still has a known content; `.changedMeanwhile` if it has another.
    public func remove(path: String, holding old: [UInt8]) throws(FileError) {
        guard try read(path: path).bytes == old else {
            throw FileError(.remove, path, FileFailure(.changedMeanwhile))
        }
        try remove(path: path)
    }
}

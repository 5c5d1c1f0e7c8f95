/// What a renaming changed.
public struct Renamed: Sendable {
    /// The id that the record has now.
    public let id: String
    /// The file of the record first.
    public let files: [File]

    /// A file that it changed.
    public struct File: Sendable {
        /// From the root of the workspace.
        public let path: String
        /// The path that it had; nil if it has kept it.
        public let oldPath: String?
        /// How many references in it lead to the record.
        public let references: Int
    }
}

/// A renaming that got stuck half-way: the record is there under both ids, and given once more the
/// same renaming goes on.
public struct UnfinishedRenaming: Error {
    public let cause: any Error
}

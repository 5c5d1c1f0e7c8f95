#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Why a file could not be read or changed.
///
/// Made to be shown: `description` is a sentence for people who are not programmers.
public struct FileError: Error, Sendable, Equatable {
    /// What was being done.
    public enum Action: String, Sendable {
        case open, read, write, create, rename, remove
    }

    /// What stood in the way.
    public enum Kind: Sendable {
        case notFound, alreadyExists, isFolder, notFolder, notRegularFile, permission, readOnly
        case diskFull, linkLoop, danglingLink, outsideRoot, tooLarge, other
        /// A link with the name of a YAML file leads to a file that has no such name.
        case foreignLink
        /// Another program changed the file after it was read: read again and retry.
        case changedMeanwhile
        /// Something that is not ours has the name of the temporary file.
        case temporaryNameTaken
        /// The change was made, but the disk did not confirm that it will survive a power cut.
        case unconfirmed
    }

    public let kind: Kind
    public let action: Action
    /// The path as the caller gave it.
    public let path: String
    /// The system's error number, 0 when the system reported none.
    public let errno: Int32

    init(_ action: Action, _ path: String, _ failure: FileFailure) {
        kind = failure.kind
        errno = failure.code
        self.action = action
        self.path = path
    }
}

extension FileError: CustomStringConvertible {
    public var description: String {
        switch kind {
        case .unconfirmed:
            "changed '\(path)', but the disk did not confirm it (\(systemText)); check the disk"
        case .changedMeanwhile:
            "cannot \(action) '\(path)': another program has just changed it; that change was kept"
        default:
            "cannot \(action) '\(path)': \(reason)\(consequence)"
        }
    }

    public var reason: String {
        switch kind {
        case .notFound: action == .open ? "there is no such folder" : "there is no such file"
        case .alreadyExists: "it already exists"
        case .isFolder: "it is a folder, not a file"
        case .notFolder:
            action == .open ? "it is not a folder" : "a file is in the place of its folder"
        case .notRegularFile: "it is not an ordinary file"
        case .permission: "you have no permission; ask the owner of the file or its folder"
        case .readOnly: "the disk is read-only"
        case .diskFull: "the disk is full"
        case .linkLoop: "it is a link that leads back to itself"
        case .danglingLink: "it is a link to something that does not exist"
        case .foreignLink: "it is a link to a file that is not called .yaml"
        case .outsideRoot: "the path does not stay inside the folder"
        case .tooLarge:
            [.open, .read].contains(action)
                ? "it is too large" : "it would be larger than files may be here"
        case .temporaryNameTaken: "move '\(OpenFolder.temporaryName)' out of its folder first"
        case .other, .changedMeanwhile, .unconfirmed: systemText
        }
    }

    /// What to do about it; nil where the reason says it, or where it depends.
    public var remedy: String? {
        switch kind {
        case .isFolder, .notFolder, .notRegularFile: "move it out of the way"
        case .linkLoop: "remove the link"
        case .danglingLink: "bring back what it leads to, or remove the link"
        case .diskFull: "make room on it, then give the command again"
        case .readOnly: "work in a copy of the folder on another disk"
        case .changedMeanwhile: "give the command again when that program is done"
        default: nil
        }
    }

    private var consequence: String {
        switch action {
        case .open, .read: ""
        case .write, .create, .rename, .remove: "; nothing was changed"
        }
    }

    private var systemText: String { String(cString: strerror(errno)) }
}

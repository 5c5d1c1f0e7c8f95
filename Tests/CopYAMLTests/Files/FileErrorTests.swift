import Foundation
import Testing

@testable import CopYAML

extension FilesTests {
    @Suite struct Errors {
        @Test(
            arguments: [
                (ENOENT, .notFound), (ENOTDIR, .notFolder), (EEXIST, .alreadyExists),
                (EISDIR, .isFolder),
                (ENXIO, .notRegularFile),
                (EACCES, .permission), (EPERM, .permission), (EROFS, .readOnly),
                (ENOSPC, .diskFull),
                (EDQUOT, .diskFull), (ELOOP, .linkLoop), (EFBIG, .tooLarge), (EIO, .other),
            ] as [(Int32, FileError.Kind)])
        func tellsErrorsOfTheSystemApart(_ code: Int32, _ kind: FileError.Kind) {
            let error = FileError(.write, "a.yaml", FileFailure(code: code))
            #expect(error.kind == kind)
            #expect(error.errno == code)
        }

        @Test(
            arguments: [
                (.write, .diskFull, "cannot write 'a.yaml': the disk is full; nothing was changed"),
                (.read, .notFound, "cannot read 'a.yaml': there is no such file"),
                (.open, .notFound, "cannot open 'a.yaml': there is no such folder"),
                (
                    .create, .tooLarge,
                    "cannot create 'a.yaml': it would be larger than files may be here; nothing was changed"
                ),
                (.read, .tooLarge, "cannot read 'a.yaml': it is too large"),
                (
                    .create, .alreadyExists,
                    "cannot create 'a.yaml': it already exists; nothing was changed"
                ),
                (
                    .write, .changedMeanwhile,
                    "cannot write 'a.yaml': another program has just changed it; that change was kept"
                ),
                (
                    .remove, .other,
                    "cannot remove 'a.yaml': Input/output error; nothing was changed"
                ),
                (
                    .write, .unconfirmed,
                    "changed 'a.yaml', but the disk did not confirm it (Input/output error); check the disk"
                ),
            ] as [(FileError.Action, FileError.Kind, String)])
        func saysWhatIsWrong(_ action: FileError.Action, _ kind: FileError.Kind, _ text: String) {
            let error = FileError(action, "a.yaml", FileFailure(kind, code: EIO))
            #expect(error.description == text)
        }

        @Test(
            arguments: [
                (.diskFull, "make room on it, then give the command again"),
                (.danglingLink, "bring back what it leads to, or remove the link"),
                (.isFolder, "move it out of the way"), (.other, nil),
            ] as [(FileError.Kind, String?)])
        func saysWhatToDo(_ kind: FileError.Kind, _ text: String?) {
            #expect(FileError(.write, "a.yaml", FileFailure(kind)).remedy == text)
        }
    }
}

@testable import CopModel
@testable import CopYAML

/// A workspace of the examples, for files to take the place of some of it.
enum Example {
    /// A day amid the run of the example.
    static let day = Day("2026-03-05")!

    /// The example with the files of an archive, in the order of their paths.
    static func files(with archive: Archive) -> [LoadedFile] {
        var files = files
        for (file, bytes) in archive.files {
            files[file.path] = LoadedFile(file, SourceFile(path: file.path, bytes: bytes))
        }
        return files.sorted { $0.key < $1.key }.map(\.value)
    }

    /// What most refers to; all of it would make each run three times as long.
    static let files: [String: LoadedFile] = {
        let package = #filePath.split(separator: "/").dropLast(5).joined(separator: "/")
        let files = WorkspaceLoader(root: "/\(package)/examples/water-distribution").readWithBytes()
            .list
            .filter { isReferredTo($0.file) }
        expect(!files.isEmpty, "the example is not there")
        return Dictionary(uniqueKeysWithValues: files.map { ($0.file.path, $0) })
    }()

    private static func isReferredTo(_ file: WorkspaceFile) -> Bool {
        switch file {
        case .cop, .organisations, .person, .session: true
        default: false
        }
    }
}

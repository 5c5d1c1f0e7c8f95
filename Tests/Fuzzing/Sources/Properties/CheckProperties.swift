import CopAnalysis

@testable import CopModel
@testable import CopYAML

/// What holds for any files in a workspace: `cop check` reads them all, and says what is wrong.
package enum CheckProperties {
    /// - Parameter bytes: an archive of the files that take the place of those of an example.
    package static func check(_ bytes: [UInt8]) {
        bounded(bytes: bytes.count) { check(Archive(bytes)) }
    }

    static func check(_ archive: Archive) {
        var files = others
        for (file, bytes) in archive.files {
            files[file.path] = LoadedFile(file, SourceFile(path: file.path, bytes: bytes))
        }
        let loaded = files.sorted { $0.key < $1.key }.map(\.value)
        let (workspace, problems) = WorkspaceLoader.joined(loaded, Decoding())
        let advice = workspace.advice(asOf: asOf).map(\.diagnostic)
        show(problems + advice)
        expect(problems == problems.sorted(), "problems out of order")
        mend(problems) { file in
            guard let kind = loaded.first(where: { $0.source.path == file.path })?.file else {
                return []
            }
            return LoadedFile(kind, file).diagnostics
        }
    }

    private static let asOf = Day("2026-03-05")!

    /// What most refers to of an example; all of it would make each run three times as long.
    private static let others: [String: LoadedFile] = {
        let package = #filePath.split(separator: "/").dropLast(5).joined(separator: "/")
        let files = WorkspaceLoader(root: "/\(package)/examples/water-distribution").readAll().files
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

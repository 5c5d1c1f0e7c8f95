import CopAnalysis

@testable import CopModel
@testable import CopYAML

/// What holds for any files in a workspace: `cop check` reads them all, and says what is wrong.
package enum CheckProperties {
    /// - Parameter bytes: an archive of the files that take the place of those of an example.
    package static func check(_ bytes: [UInt8]) {
        bounded(bytes: bytes.count) { check(Archive(bytes)) }
    }

    private static func check(_ archive: Archive) {
        let files = Example.files(with: archive)
        let (workspace, problems) = WorkspaceFiles(list: files, found: Decoding()).joined()
        show(problems + workspace.advice(asOf: Example.day).map(\.diagnostic))
        expect(problems == problems.sorted(), "problems out of order")
        mend(problems) { file in
            guard let kind = files.first(where: { $0.source.path == file.path })?.file else {
                return []
            }
            return LoadedFile(kind, file).diagnostics
        }
    }
}

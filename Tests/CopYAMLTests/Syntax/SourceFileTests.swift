import Foundation
import Testing

@testable import CopYAML

/// Files that are left on the disk once they are read.
struct SourceFileTests {
    private let folder = TemporaryFolder()

    private func file(_ text: String) throws -> SourceFile {
        try folder.write(text, to: "a.yaml")
        let (bytes, snapshot) = try readVersion(folder.at("a.yaml"))
        #expect(bytes == Array(text.utf8))
        return SourceFile(path: "a.yaml", in: folder.path, as: snapshot)
    }

    private func shown(_ diagnostic: Diagnostic) -> String {
        DiagnosticRenderer(.excerpt(color: false)).render([diagnostic])
    }

    @Test func isReadAgainWhereItsBytesAreAskedFor() throws {
        let file = try file("\u{FEFF}one: 1\ntwo: 2\n")
        #expect(file.bytes == Array("\u{FEFF}one: 1\ntwo: 2\n".utf8))
        #expect(file.text(in: 10..<13) == "two")
        #expect(file.byteOrderMarkLength == 3)
        #expect(LineIndex(file).position(of: 15) == (2, 6))
    }

    @Test(arguments: ["one: 1\n", "one: 1\ntwo: 3\n", "", nil])
    func hasNoBytesOnceItIsAnother(change: String?) throws {
        let file = try file("one: 1\ntwo: 2\n")
        try FileManager.default.removeItem(atPath: folder.at("a.yaml"))
        if let change { try folder.write(change, to: "a.yaml") }
        #expect(file.bytes.isEmpty)
        #expect(file.text(in: 7..<10).isEmpty)
    }

    /// What is wrong is still told of a file that somebody changes meanwhile, without a line of what it
    /// has become.
    @Test func aChangedFileShowsNoLine() throws {
        let file = try file("one: 1\ntwo: 2\n")
        let diagnostic = Diagnostic(
            .duplicateKey, "no key 'two'", at: SourceRange(file, 7..<10), label: "here",
            fix: Fix("rename it", [TextEdit(7..<10, "three")]))
        #expect(
            shown(diagnostic) == """
                a.yaml:2:1: error: no key 'two' [duplicate-key]
                    2 | two: 2
                      | ^^^ here
                   = fix: rename it
                    2 + three: 2

                """)
        try FileManager.default.removeItem(atPath: folder.at("a.yaml"))
        try folder.write("x", to: "a.yaml")
        #expect(
            shown(diagnostic) == """
                a.yaml:1:1: error: no key 'two' [duplicate-key]
                   = here
                   = fix: rename it

                """)
    }

    /// A file with problems is kept: its lines are shown anyway.
    @Test func aFileWithProblemsKeepsItsBytes() throws {
        for (text, isKept) in [("one: 1\n", false), ("one: 1\r\n", true), ("one: [\n", true)] {
            let file = try file(text)
            let tree = Tree.parse(file.bytes, of: file).tree
            try FileManager.default.removeItem(atPath: folder.at("a.yaml"))
            #expect(tree.file.bytes == (isKept ? Array(text.utf8) : []), "\(text)")
        }
    }
}

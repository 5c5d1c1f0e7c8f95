import CopCommandLine
import CopModel
import CopYAML
import Foundation
import Testing

@testable import write_reference

/// The catalogue of broken workspaces: one for every code that `cop check` can give.
///
/// The messages in expected.txt are recorded by `COP_RECORD=1 swift test --filter ReferenceTests`,
/// a run that fails, so that nobody takes it for a test. Then: `swift run write-reference`.
@Suite(.serialized) struct CatalogueTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let isRecording = ProcessInfo.processInfo.environment["COP_RECORD"] == "1"
    static let codes = DiagnosticCode.all.filter { BrokenWorkspace.exceptions[$0.id] == nil }

    /// The workspace yields its code once, and nothing else that is an error.
    @Test(arguments: codes.map(\.id))
    func workspaceYieldsItsCode(id: String) throws {
        let diagnostics = try Self.workspace(id).diagnostics
        #expect(diagnostics.map(\.code.id) == [id])
    }

    @Test(arguments: codes.map(\.id))
    func messageIsAsRecorded(id: String) throws {
        let workspace = try Self.workspace(id)
        if Self.isRecording {
            try Data(workspace.message.utf8).write(to: workspace.expected, options: .atomic)
            Issue.record("recorded \(workspace.expected.path)")
        }
        let expected = try String(contentsOf: workspace.expected, encoding: .utf8)
        #expect(workspace.message == expected)
    }

    /// Every code has its folder, every folder its code.
    @Test func nothingIsMissing() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Self.root.appending(path: "Tests/Fixtures/broken").path)
        #expect(Set(folders) == Set(Self.codes.map(\.id)))
        #expect(Set(BrokenWorkspace.exceptions.keys).isSubset(of: DiagnosticCode.all.map(\.id)))
    }

    /// What people read of a code: sentences, and a message that leads with the specific.
    @Test(arguments: DiagnosticCode.all.map(\.id))
    func explanationIsInSentences(id: String) throws {
        let code = try #require(DiagnosticCode.all.first { $0.id == id })
        #expect(code.explanation.first?.isUppercase == true)
        #expect(code.explanation.hasSuffix("."))
        #expect(code.explanation.count > 60)
    }

    @Test func codesAreDistinct() {
        #expect(Set(DiagnosticCode.all).count == DiagnosticCode.all.count)
    }

    /// The message ends in a way out: a suggestion, a note or a fix.
    @Test(arguments: codes.map(\.id))
    func messageShowsAWayOut(id: String) throws {
        let diagnostic = try #require(try Self.workspace(id).diagnostics.first)
        let words = [diagnostic.primary.text] + diagnostic.notes + [diagnostic.fix?.title ?? ""]
        #expect(words.contains { !$0.isEmpty } || !diagnostic.related.isEmpty)
    }

    /// A fix that is offered mends what it is offered for.
    @Test(arguments: codes.map(\.id))
    func fixMends(id: String) throws {
        guard let diagnostic = try Self.workspace(id).diagnostics.first, let fix = diagnostic.fix
        else { return }
        let file = diagnostic.primary.range.file
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let broken = Self.root.appending(path: "Tests/Fixtures/broken/\(id)")
        try FileManager.default.copyItem(at: broken, to: folder)
        try Data(fix.edits.applied(to: file.bytes)).write(to: folder.appending(path: file.path))
        let after = WorkspaceLoader(root: folder.path).load().diagnostics
        #expect(!after.contains { $0.code.id == id })
    }

    private static func workspace(_ id: String) throws -> BrokenWorkspace {
        let code = try #require(DiagnosticCode.all.first { $0.id == id })
        return BrokenWorkspace(code, root: root)
    }
}

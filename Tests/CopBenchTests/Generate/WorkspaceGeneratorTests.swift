import CopYAML
import Foundation
import Testing

@testable import CopModel
@testable import cop_bench

struct WorkspaceGeneratorTests {
    @Test func sameSeedGivesSameBytes() throws {
        let first = try GeneratedWorkspace(seed: 7).files()
        let second = try GeneratedWorkspace(seed: 7).files()
        #expect(first == second)
    }

    @Test func otherSeedGivesOtherFiles() throws {
        let first = try GeneratedWorkspace(seed: 7).files()
        let second = try GeneratedWorkspace(seed: 8).files()
        for path in WorkspaceFile.single.map(\.path) {
            #expect(first[path] != second[path], "\(path)")
        }
        #expect(Set(first.keys) != Set(second.keys), "people and sessions are called otherwise")
    }

    /// Seeds and sizes beside those of the presets, down to the smallest.
    static let sizes: [(WorkspaceSize, UInt64)] = [
        (WorkspaceSize.Name.s.size, 1), (WorkspaceSize.Name.m.size, 2),
        (
            WorkspaceSize(
                people: WorkspaceSize.fewestPeople, sessions: 1, entries: 0, questions: 0,
                relations: 0), 3
        ),
        (
            WorkspaceSize(
                people: WorkspaceSize.fewestPeople, sessions: 400, entries: 3000, questions: 5,
                relations: 300), 4
        ),
    ]

    /// What `cop check` would call an error or a warning is not in it, and as much as was asked for is.
    @Test(arguments: sizes.indices) func isValidAndComplete(number: Int) throws {
        let (size, seed) = Self.sizes[number]
        let generated = try GeneratedWorkspace(size, seed: seed)
        let (workspace, diagnostics) = WorkspaceLoader(root: generated.root).load()
        let text = DiagnosticRenderer(.excerpt(color: false)).render(Array(diagnostics.prefix(3)))
        #expect(diagnostics.isEmpty, "\(text)")
        #expect(workspace.people.count == size.people)
        #expect(workspace.sessions.count == size.sessions)
        #expect(workspace.diaries.reduce(0) { $0 + $1.entries.count } == size.entries)
        #expect(workspace.questions.count == size.questions)
        #expect(workspace.network.relations.count == size.relations)
    }

    /// Every kind of file and of record is there.
    @Test func everyKindIsThere() throws {
        let generated = try GeneratedWorkspace()
        let paths = try generated.files().keys
        for file in WorkspaceFile.single { #expect(paths.contains(file.path)) }
        for folder in WorkspaceFile.folders.map(\.name) {
            #expect(
                paths.contains { $0.hasPrefix("\(folder)/") && $0.hasSuffix(".yaml") }, "\(folder)")
        }
        let index = try WorkspaceIndex(root: generated.root)
        for kind in RecordKind.allCases {
            #expect(!index.ids(of: kind).isEmpty, "\(kind.rawValue)")
        }
    }

    /// Entries that are for their writer alone stand where git leaves them alone.
    @Test func privateEntriesAreApart() throws {
        let files = try GeneratedWorkspace().files()
        let marked = files.filter { file in
            String(decoding: file.value, as: UTF8.self).split(separator: "\n")
                .contains("visibility: private")
        }
        #expect(!marked.isEmpty)
        #expect(marked.keys.allSatisfy { $0.hasPrefix("diaries/private/") })
        #expect(
            String(decoding: try #require(files[".gitignore"]), as: UTF8.self).contains(
                "/diaries/private/"))
    }

    @Test func folderThatIsNotEmptyIsRefused() throws {
        let generated = try GeneratedWorkspace()
        let before = try generated.files()
        #expect(throws: GeneratorProblem.notEmpty(generated.root)) {
            try WorkspaceGenerator(size: WorkspaceSize.Name.s.size, seed: 2, root: generated.root)
                .run()
        }
        #expect(try generated.files() == before)
    }

    @Test func emptyFolderIsTaken() throws {
        let folder = NSTemporaryDirectory() + "cop-bench-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try WorkspaceGenerator(size: WorkspaceSize.Name.s.size, seed: 1, root: folder).run()
        #expect(FileManager.default.fileExists(atPath: "\(folder)/cop.yaml"))
    }

    /// What is asked for ten times is there ten times, in bytes as well.
    @Test func filesGrowWithTheSize() throws {
        let small = WorkspaceSize(
            people: 60, sessions: 12, entries: 240, questions: 120, relations: 120)
        let bytes = try [small, small * 10].map { size in
            try GeneratedWorkspace(size).files().values.reduce(0) { $0 + $1.count }
        }
        let growth = Double(bytes[1]) / Double(bytes[0])
        #expect((9.0...10.5).contains(growth), "\(growth)")
    }
}

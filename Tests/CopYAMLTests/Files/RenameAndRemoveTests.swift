import Foundation
import Testing

@testable import CopYAML

extension FilesTests {
    @Suite struct RenameAndRemove {
        private let folder = TemporaryFolder()

        init() throws {
            try folder.write("a", to: "a.yaml")
            try folder.write("b", to: "b.yaml")
        }

        @Test func renames() throws {
            try folder.store.locked { try $0.rename(from: "a.yaml", to: "c.yaml") }
            #expect(try folder.text("c.yaml") == "a")
            #expect(folder.names == ["b.yaml", "c.yaml"])
        }

        @Test func movesIntoAFolderThatItMakes() throws {
            try folder.store.locked { try $0.rename(from: "a.yaml", to: "x/private/a.yaml") }
            #expect(try folder.text("x/private/a.yaml") == "a")
            #expect(folder.names == ["b.yaml", "x", "x/private", "x/private/a.yaml"])
        }

        @Test func neverOverwrites() throws {
            let error = try #require(throws: FileError.self) {
                try folder.store.locked { try $0.rename(from: "a.yaml", to: "b.yaml") }
            }
            #expect(error.kind == .alreadyExists)
            #expect(error.path == "b.yaml")
            #expect(try folder.text("a.yaml") == "a")
            #expect(try folder.text("b.yaml") == "b")
        }

        @Test func doesNotMakeFoldersForAMissingFile() throws {
            #expect(
                try kind {
                    try folder.store.locked { try $0.rename(from: "c.yaml", to: "x/c.yaml") }
                }
                    == .notFound)
            #expect(folder.names == ["a.yaml", "b.yaml"])
        }

        @Test func hasASystemCallThatDoesNotOverwrite() {
            #expect(renameExclusively != nil)
        }

        /// File systems and C libraries without that call.
        @Test(
            arguments: [
                nil,
                { _, _, _, _, _ in
                    errno = EINVAL
                    return -1
                },
            ] as [ExclusiveRename?])
        func neverOverwritesWithoutTheSystemCall(_ call: ExclusiveRename?) throws {
            let open = try OpenFolder(folder.path)
            try open.rename("a.yaml", to: "c.yaml", in: open, exclusively: call)
            #expect(folder.names == ["b.yaml", "c.yaml"])
            let failure = #expect(throws: FileFailure.self) {
                try open.rename("c.yaml", to: "b.yaml", in: open, exclusively: call)
            }
            #expect(failure?.kind == .alreadyExists)
            #expect(try folder.text("b.yaml") == "b")
        }

        @Test func removes() throws {
            try folder.link("link.yaml", to: "b.yaml")
            try folder.store.locked {
                try $0.remove(path: "a.yaml")
                try $0.remove(path: "link.yaml")
            }
            #expect(folder.names == ["b.yaml"])
        }

        @Test func refusesToRemoveWhatIsNotAFile() throws {
            try folder.folder("people")
            #expect(
                try kind { try folder.store.locked { try $0.remove(path: "c.yaml") } } == .notFound)
            #expect(
                try kind { try folder.store.locked { try $0.remove(path: "people") } } == .isFolder)
            #expect(folder.names == ["a.yaml", "b.yaml", "people"])
        }
    }
}

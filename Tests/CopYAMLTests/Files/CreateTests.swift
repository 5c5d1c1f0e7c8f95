import Foundation
import Testing

@testable import CopYAML

extension FilesTests {
    @Suite struct Create {
        private let folder = TemporaryFolder()

        private func create(_ name: String, _ text: String = "new") throws {
            try folder.store.locked { try $0.create(path: name, bytes: Array(text.utf8)) }
        }

        @Test func makesAFileWithTheModeOfAnyNewFile() throws {
            try create("a.yaml")
            close(open(folder.at("any"), O_CREAT | O_WRONLY, 0o666))
            #expect(try folder.text("a.yaml") == "new")
            #expect(try folder.mode("a.yaml") == folder.mode("any"))
            #expect(folder.names == ["a.yaml", "any"])
        }

        @Test func makesMissingFolders() throws {
            try folder.folder("one")
            try create("one/two/three/a.yaml")
            #expect(try folder.text("one/two/three/a.yaml") == "new")
            #expect(folder.names == ["one", "one/two", "one/two/three", "one/two/three/a.yaml"])
        }

        @Test func confirmsManyAtOnce() throws {
            try folder.store.locked { files in
                for name in ["a", "b"] {
                    try files.create(path: "in/\(name)", bytes: [1], confirming: false)
                }
                try files.confirm(folder: "in")
            }
            #expect(folder.names == ["in", "in/a", "in/b"])
            #expect(
                try kind { try folder.store.locked { try $0.confirm(folder: "out") } } == .notFound)
        }

        @Test func refusesANameThatIsTaken() throws {
            try folder.write("old", to: "a.yaml")
            try folder.folder("people")
            try folder.link("b.yaml", to: "missing.yaml")
            for name in ["a.yaml", "people", "b.yaml"] {
                #expect(try kind { try create(name) } == .alreadyExists)
            }
            #expect(try folder.text("a.yaml") == "old")
            #expect(folder.names == ["a.yaml", "b.yaml", "people"])
        }

        @Test func refusesFoldersThatCannotBeMade() throws {
            try folder.write("", to: "file")
            try folder.link("people", to: "missing")
            #expect(try kind { try create("people/anna.yaml") } == .danglingLink)
            #expect(try kind { try create("file/a.yaml") } == .notFolder)
            #expect(folder.names == ["file", "people"])
        }

        @Test func letsOneOfManyWin() throws {
            let folder = folder
            try onThreads(8) { number in
                try? folder.store.locked { try $0.create(path: "a.yaml", bytes: [UInt8(number)]) }
                try folder.store.locked { try $0.create(path: "\(number).yaml", bytes: []) }
            }
            #expect(try folder.text("a.yaml").utf8.count == 1)
            #expect(folder.names == (0..<8).map { "\($0).yaml" } + ["a.yaml"])
        }
    }
}

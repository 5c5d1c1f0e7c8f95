import Foundation
import Testing

@testable import CopYAML

extension FilesTests {
    @Suite struct FolderContents {
        private let folder = TemporaryFolder()

        @Test func readsNames() throws {
            try folder.write("", to: "b")
            try folder.write("", to: "a")
            try folder.link("c", to: "missing")
            #expect(try readFolder(folder.path) == ["a", "b", "c"])
            #expect(try folderEntries(folder.path).filter(\.isLink).map(\.name) == ["c"])
        }

        /// A link that leads nowhere is something that is broken, not nothing.
        @Test func tellsWhatIsWrongFromWhatIsNotThere() throws {
            try folder.write("", to: "file")
            try folder.link("dangling", to: "missing")
            try folder.link("loop", to: "loop")
            for (name, expected) in [
                ("missing", FileError.Kind.notFound), ("file", .notFolder),
                ("dangling", .danglingLink), ("loop", .linkLoop),
            ] {
                #expect(try kind { _ = try readFolder(folder.at(name)) } == expected)
                #expect(fileExists(folder.at(name)) == (name != "missing"))
            }
            #expect(!fileExists(folder.at("file/x")))
        }
    }
}

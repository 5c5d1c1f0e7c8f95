import Testing

@testable import CopYAML

extension FilesTests {
    @Suite struct Paths {
        private let folder = TemporaryFolder()

        @Test(arguments: [
            "", "/etc/hosts", "..", "../a.yaml", "x/../a.yaml", "x/../../a", "a\0b", "../\u{301}",
            "/\u{301}",
        ])
        func refusesPathsThatMayLeaveTheRoot(_ path: String) throws {
            try folder.store.locked { files in
                try files.create(path: "a.yaml", bytes: [])
                #expect(try kind { _ = try files.read(path: path) } == .outsideRoot)
                #expect(
                    try kind { try files.replace(path: path, expecting: nil, with: []) }
                        == .outsideRoot)
                #expect(try kind { try files.create(path: path, bytes: []) } == .outsideRoot)
                #expect(try kind { try files.rename(from: path, to: "b.yaml") } == .outsideRoot)
                #expect(try kind { try files.rename(from: "a.yaml", to: path) } == .outsideRoot)
                #expect(try kind { try files.remove(path: path) } == .outsideRoot)
            }
            #expect(folder.names == ["a.yaml"])
        }

        @Test(arguments: [
            ("a.yaml", ".", "a.yaml"), ("./x//y/./a..b", "x/y", "a..b"), ("...", ".", "..."),
            ("x/\u{301}y", "x", "\u{301}y"),
        ])
        func takesOtherPathsApart(_ path: String, folder: String, name: String) throws {
            let parts = try RelativePath(path)
            #expect([parts.folder, parts.name] == [folder, name])
        }

        @Test func takesTheRootForAFolder() throws {
            #expect(
                try kind { _ = try folder.store.locked { try $0.read(path: ".") } } == .isFolder)
        }
    }
}

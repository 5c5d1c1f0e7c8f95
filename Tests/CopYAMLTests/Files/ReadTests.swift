import Foundation
import Testing

@testable import CopYAML

extension FilesTests {
    @Suite struct Read {
        private let folder = TemporaryFolder()

        @Test(arguments: [0, 1, 4095, 4096, 4097, 1_000_000])
        func readsTheWholeFile(_ count: Int) throws {
            let text = String((0..<count).map { "\($0)".last! })
            try folder.write(text, to: "a.yaml")
            #expect(try readFile(folder.at("a.yaml")) == Array(text.utf8))
            let (bytes, _) = try folder.store.locked { try $0.read(path: "a.yaml") }
            #expect(bytes == Array(text.utf8))
        }

        @Test func refusesWhatIsTooLarge() throws {
            try folder.write("12345", to: "a.yaml")
            #expect(try readFile(folder.at("a.yaml"), limit: 5).count == 5)
            #expect(try kind { _ = try readFile(folder.at("a.yaml"), limit: 4) } == .tooLarge)
        }

        /// Without reading it: a file with a hole may be larger than any memory.
        @Test func refusesWhatIsFarTooLargeAtOnce() throws {
            try folder.write("", to: "hole")
            truncate(folder.at("hole"), 1 << 42)
            #expect(try kind { _ = try readFile(folder.at("hole")) } == .tooLarge)
        }

        /// The size is asked first; by the time of the reading it may be wrong.
        @Test(arguments: [0, 1, 99, 100, 101, 10_000])
        func readsAFileOfAnotherSizeThanExpected(_ size: Int) throws {
            let text = String(repeating: "x", count: 100)
            try folder.write(text, to: "a.yaml")
            let file = try OpenFile(folder.at("a.yaml"), flags: O_RDONLY)
            #expect(try file.readAll(size: size, limit: 10_000) == Array(text.utf8))
        }

        @Test func refusesWhatGrowsBeyondTheLimit() throws {
            try folder.write(String(repeating: "x", count: 100), to: "a.yaml")
            let file = try OpenFile(folder.at("a.yaml"), flags: O_RDONLY)
            let failure = #expect(throws: FileFailure.self) { try file.readAll(size: 1, limit: 99) }
            #expect(failure?.kind == .tooLarge)
        }

        @Test(.timeLimit(.minutes(1))) func refusesWhatIsNotAFile() throws {
            mkfifo(folder.at("pipe"), 0o600)
            #expect(try kind { _ = try readFile(folder.at("pipe")) } == .notRegularFile)
            #expect(try kind { _ = try readFile("/dev/zero") } == .notRegularFile)
            #expect(try kind { _ = try readFile(folder.path) } == .isFolder)
            #expect(try kind { _ = try readFile(folder.at("missing")) } == .notFound)
            #expect(try kind { _ = try readFile(folder.at("pipe") + "\0x") } == .notFound)
        }

        @Test func refusesLinksThatLeadNowhere() throws {
            try folder.link("dangling", to: "missing")
            try folder.link("loop", to: "loop")
            #expect(try kind { _ = try readFile(folder.at("dangling")) } == .danglingLink)
            #expect(try kind { _ = try readFile(folder.at("loop")) } == .linkLoop)
        }
    }
}

import Foundation
import Synchronization
import Testing

@testable import CopYAML

extension FilesTests {
    @Suite(.timeLimit(.minutes(2))) struct Lock {
        private let folder = TemporaryFolder()

        @Test func losesNoUpdateOfManyThreads() throws {
            try folder.write("0", to: "count")
            let folder = folder
            try onThreads(8) { _ in
                for _ in 0..<25 { try folder.update("count", increment) }
            }
            #expect(try folder.text("count") == "200")
            #expect(folder.names == ["count"])
        }

        @Test func losesNoUpdateOfManyProcesses() async throws {
            try folder.write("0", to: "count")
            await withTaskGroup { group in
                for _ in 0..<6 {
                    group.addTask { [path = folder.path] in
                        await #expect(processExitsWith: .success) { [path = path as String] in
                            for _ in 0..<30 {
                                try FileStore(root: path).locked { files in
                                    let (bytes, snapshot) = try files.read(path: "count")
                                    let new = try increment(String(decoding: bytes, as: UTF8.self))
                                    try files.replace(
                                        path: "count", expecting: snapshot, with: Array(new.utf8))
                                }
                            }
                        }
                    }
                }
            }
            #expect(try folder.text("count") == "180")
        }

        /// Two workspaces have two locks; the temporary file keeps them apart in what they share.
        @Test func losesNoUpdateInAFolderThatIsLinkedFromAnother() throws {
            try folder.folder("people")
            try folder.write("0", to: "people/count")
            let (folder, other) = (folder, TemporaryFolder())
            try other.link("people", to: folder.at("people"))
            try onThreads(6) { number in
                let mine = number % 2 == 0 ? folder : other
                var left = 40
                while left > 0 {
                    do {
                        try mine.update("people/count", increment)
                        left -= 1
                    } catch let error as FileError where error.kind == .changedMeanwhile {}
                }
            }
            #expect(try folder.text("people/count") == "240")
            #expect(folder.names == ["people", "people/count"])
        }

        @Test func killedAtAnyMomentLeavesTheFileWhole() async throws {
            try folder.write(String(repeating: "a", count: 100_000), to: "a.yaml")
            try folder.write("", to: "started")
            for round in 0..<12 {
                await #expect(processExitsWith: .signal(SIGKILL)) {
                    [path = folder.path as String, round = round as Int] in
                    Thread.detachNewThread {
                        usleep(UInt32(2000 + round * 700))
                        kill(getpid(), SIGKILL)
                    }
                    var letter: UInt8 = 0x61
                    while true {
                        letter = letter == 0x7A ? 0x61 : letter + 1
                        try FileStore(root: path).locked {
                            let bytes = [UInt8](repeating: letter, count: 100_000)
                            try $0.replace(path: "a.yaml", expecting: nil, with: bytes)
                        }
                    }
                }
                let bytes = try readFile(folder.at("a.yaml"))
                #expect(bytes.count == 100_000)
                #expect(Set(bytes).count == 1)
            }
            try folder.store.locked { _ in }
            #expect(folder.names == ["a.yaml", "started"])
        }

        @Test func clearsAwayWhatAKilledRunLeft() throws {
            try folder.folder("people")
            try folder.write("half", to: ".cop-tmp")
            try folder.write("half", to: "people/.cop-tmp")
            try folder.store.locked { _ in #expect(folder.names == ["people"]) }
        }

        @Test func clearsAwayWhatAKilledRunLeftInOtherFolders() throws {
            try folder.folder("other")
            try folder.write("half", to: "other/.cop-tmp")
            try folder.store.locked { try $0.create(path: "other/a.yaml", bytes: []) }
            #expect(folder.names == ["other", "other/a.yaml"])
        }

        @Test func leavesTheTemporaryFileOfALivingWriterAlone() throws {
            let other = try OpenFolder(folder.path).makeTemporary(mode: 0o600)
            try folder.store.locked { _ in #expect(folder.names == [".cop-tmp"]) }
            _ = consume other
            try folder.store.locked { _ in #expect(folder.names == []) }
        }

        @Test func waitsForALivingWriter() throws {
            let folder = folder
            let other = try OpenFolder(folder.path).makeTemporary(mode: 0o600)
            let group = DispatchGroup()
            group.enter()
            Thread.detachNewThread {
                try? folder.store.locked { try $0.create(path: "a.yaml", bytes: []) }
                group.leave()
            }
            #expect(group.wait(timeout: .now() + 0.2) == .timedOut)
            #expect(folder.names == [".cop-tmp"])
            _ = consume other
            #expect(group.wait(timeout: .now() + 60) == .success)
            #expect(folder.names == ["a.yaml"])
        }

        @Test func freesTheLockWhenTheBodyThrows() throws {
            struct Refusal: Error {}
            #expect(throws: Refusal.self) { try folder.store.locked { _ in throw Refusal() } }
            #expect(try folder.store.locked { _ in 7 } == 7)
        }

        @Test(.timeLimit(.minutes(1))) func refusesToWaitForItself() throws {
            let path = folder.path
            let again = try FileStore(root: path).locked { _ in
                #expect(throws: FileError.self) {
                    try FileStore(root: path + "/.").locked { _ in }
                }
            }
            #expect(again?.kind == .other)
            #expect(try folder.store.locked { _ in 7 } == 7)
        }

        @Test func locksTwoFoldersAtOnce() throws {
            let other = TemporaryFolder()
            #expect(try folder.store.locked { _ in try other.store.locked { _ in 7 } } == 7)
        }

        @Test func namesAMissingRoot() throws {
            let error = try #require(throws: FileError.self) {
                try FileStore(root: folder.at("missing")).locked { _ in }
            }
            #expect(error.kind == .notFound)
            #expect(error.path == folder.at("missing"))
        }

        @Test func hasALockForFileSystemsThatCannotLockFolders() throws {
            let held = Mutex(0)
            let folder = folder
            try onThreads(6) { _ in
                for _ in 0..<50 {
                    let lock = try LockedFolder.lockFile(in: OpenFolder(folder.path))
                    let holders = held.withLock {
                        $0 += 1
                        return $0
                    }
                    if holders != 1 { throw Wrong("\(holders) hold the lock") }
                    usleep(50)
                    held.withLock { $0 -= 1 }
                    _ = consume lock
                }
            }
            #expect(folder.names == [".cop-lock"])
        }
    }
}

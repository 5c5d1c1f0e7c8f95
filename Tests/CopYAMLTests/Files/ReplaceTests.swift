import Foundation
import Testing

@testable import CopYAML

extension FilesTests {
    @Suite struct Replace {
        private let folder = TemporaryFolder()

        init() throws {
            try folder.write("old: text\n", to: "a.yaml")
        }

        private func replace(_ name: String, by text: String = "new") throws {
            try folder.store.locked {
                try $0.replace(path: name, expecting: nil, with: Array(text.utf8))
            }
        }

        @Test(arguments: [
            "", "x", "a much longer text than before\n", String(repeating: "é", count: 1 << 19),
        ])
        func replacesTheContentWhole(_ text: String) throws {
            try folder.update("a.yaml") { _ in text }
            #expect(try folder.text("a.yaml") == text)
            #expect(folder.names == ["a.yaml"])
        }

        @Test func isSeenWholeByReaders() throws {
            let texts = ["a", "b"].map { String(repeating: $0, count: 300_000) }
            try folder.write(texts[0], to: "a.yaml")
            let folder = folder
            try onThreads(2) { number in
                for round in 1...40 {
                    if number == 0 {
                        try folder.update("a.yaml") { _ in texts[round % 2] }
                    } else {
                        let seen = String(
                            decoding: try readFile(folder.at("a.yaml")), as: UTF8.self)
                        if !texts.contains(seen) { throw Wrong("\(seen.utf8.count) bytes") }
                    }
                }
            }
        }

        @Test(arguments: [0o600, 0o640, 0o666, 0o755] as [mode_t])
        func keepsTheMode(_ mode: mode_t) throws {
            chmod(folder.at("a.yaml"), mode)
            try replace("a.yaml")
            #expect(try folder.mode("a.yaml") == mode)
            #expect(try folder.text("a.yaml") == "new")
        }

        @Test(.enabled(if: geteuid() == 0)) func keepsTheOwner() throws {
            chown(folder.at("a.yaml"), 1234, 2345)
            try replace("a.yaml")
            let status = try folder.status("a.yaml")
            #expect([status.st_uid, status.st_gid] == [1234, 2345])
        }

        @Test func writesThroughSymbolicLinks() throws {
            let elsewhere = TemporaryFolder()
            try elsewhere.folder("deep")
            try elsewhere.write("old", to: "deep/real.yaml")
            try elsewhere.link("second.yaml", to: "deep/real.yaml")
            try folder.folder("people")
            try folder.link("first.yaml", to: elsewhere.at("second.yaml"))
            try folder.link("people/anna.yaml", to: "../first.yaml")

            try replace("people/anna.yaml")

            #expect(try elsewhere.text("deep/real.yaml") == "new")
            #expect(elsewhere.names == ["deep", "deep/real.yaml", "second.yaml"])
            #expect(try folder.isLink("people/anna.yaml"))
            #expect(try folder.isLink("first.yaml"))
            #expect(try elsewhere.isLink("second.yaml"))
        }

        @Test func writesThroughALinkedFolder() throws {
            let elsewhere = TemporaryFolder()
            try elsewhere.write("old", to: "anna.yaml")
            try folder.link("people", to: elsewhere.path)
            try replace("people/anna.yaml")
            #expect(try elsewhere.text("anna.yaml") == "new")
            #expect(try folder.isLink("people"))
        }

        /// Much that is no file of ours can be read as YAML.
        @Test func refusesALinkToAFileOfAnotherKind() throws {
            let elsewhere = TemporaryFolder()
            for name in ["profile", ".bashrc", "real.yml", "real.txt"] {
                try elsewhere.write("a", to: name)
                try folder.link("\(name)-link.yaml", to: elsewhere.at(name))
                try folder.link("\(name)-link.md", to: elsewhere.at(name))
                try replace("\(name)-link.md")
            }
            #expect(try kind { try replace("profile-link.yaml") } == .foreignLink)
            #expect(try kind { try replace(".bashrc-link.yaml") } == .foreignLink)
            #expect(try kind { try replace("real.txt-link.yaml") } == .foreignLink)
            try replace("real.yml-link.yaml")
        }

        @Test func refusesADanglingLink() throws {
            try folder.link("b.yaml", to: "missing.yaml")
            #expect(try kind { try replace("b.yaml") } == .danglingLink)
            #expect(folder.names == ["a.yaml", "b.yaml"])
        }

        @Test func refusesALoopOfLinks() throws {
            try folder.link("b.yaml", to: "c.yaml")
            try folder.link("c.yaml", to: "b.yaml")
            #expect(try kind { try replace("b.yaml") } == .linkLoop)
        }

        @Test func refusesWhatIsNotAFile() throws {
            try folder.folder("people")
            mkfifo(folder.at("pipe"), 0o600)
            #expect(try kind { try replace("people") } == .isFolder)
            #expect(try kind { try replace("pipe") } == .notRegularFile)
            #expect(try kind { try replace("missing.yaml") } == .notFound)
            #expect(folder.names == ["a.yaml", "people", "pipe"])
        }

        /// What another program may do between the reading and the replacing.
        enum Interference: CaseIterable {
            case edited, editedWithOldTime, replacedBySameText, removed
        }

        @Test(arguments: Interference.allCases)
        func keepsWhatAnotherProgramDidMeanwhile(_ interference: Interference) throws {
            let kind = try kind {
                try folder.update("a.yaml") { text in
                    try interfere(interference)
                    return text + "more"
                }
            }
            #expect(kind == .changedMeanwhile)
            switch interference {
            case .edited, .editedWithOldTime: #expect(try folder.text("a.yaml") == "OLD: text\n")
            case .replacedBySameText: #expect(try folder.text("a.yaml") == "old: text\n")
            case .removed: break
            }
            #expect(folder.names == (interference == .removed ? [] : ["a.yaml"]))
        }

        private func interfere(_ interference: Interference) throws {
            let path = folder.at("a.yaml")
            switch interference {
            case .edited:
                try FileHandle(forUpdating: URL(fileURLWithPath: path)).write(
                    contentsOf: Data("OLD".utf8))
            case .editedWithOldTime:
                let status = try folder.status("a.yaml")
                // The kernel's clock for files ticks every 4 ms or so.
                usleep(20_000)
                try interfere(.edited)
                utimensat(AT_FDCWD, path, [status.st_atim, status.st_mtim], 0)
            case .replacedBySameText:
                try Data("old: text\n".utf8).write(to: URL(fileURLWithPath: path + "~"))
                Foundation.rename(path + "~", path)
            case .removed:
                unlink(path)
            }
        }

        @Test func leavesNoTraceOfAWriteThatCouldNotBegin() throws {
            try folder.folder(".cop-tmp")
            #expect(try kind { try replace("a.yaml") } == .temporaryNameTaken)
            #expect(try folder.text("a.yaml") == "old: text\n")
            #expect(folder.names == [".cop-tmp", "a.yaml"])
        }

        /// A limit on the size of files stops the write in its middle, like a full disk, also for root.
        @Test func leavesNoTraceOfAWriteThatStopsInTheMiddle() async throws {
            await #expect(processExitsWith: .success) { [path = folder.path as String] in
                signal(SIGXFSZ, SIG_IGN)
                var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
                #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
                let bytes = [UInt8](repeating: 0x61, count: 200_000)
                let error = #expect(throws: FileError.self) {
                    try FileStore(root: path).locked {
                        try $0.replace(path: "a.yaml", expecting: nil, with: bytes)
                    }
                }
                #expect(error?.kind == .tooLarge)
            }
            #expect(try folder.text("a.yaml") == "old: text\n")
            #expect(folder.names == ["a.yaml"])
        }

        @Test(.enabled(if: geteuid() != 0)) func respectsWriteProtection() throws {
            chmod(folder.at("a.yaml"), 0o444)
            #expect(try kind { try replace("a.yaml") } == .permission)
            chmod(folder.at("a.yaml"), 0o644)
            chmod(folder.path, 0o555)
            #expect(try kind { try replace("a.yaml") } == .permission)
            chmod(folder.path, 0o755)
            #expect(try folder.text("a.yaml") == "old: text\n")
        }

        /// The same for root, who may write everything: as another user, in another process.
        @Test(.enabled(if: geteuid() == 0)) func respectsWriteProtectionAsAnotherUser() async throws
        {
            chmod(folder.path, 0o777)
            chmod(folder.at("a.yaml"), 0o644)
            await #expect(processExitsWith: .success) { [path = folder.path as String] in
                #expect(setuid(65534) == 0)
                let error = #expect(throws: FileError.self) {
                    try FileStore(root: path).locked {
                        try $0.replace(path: "a.yaml", expecting: nil, with: [])
                    }
                }
                #expect(error?.kind == .permission)
            }
            #expect(try folder.text("a.yaml") == "old: text\n")
        }
    }
}

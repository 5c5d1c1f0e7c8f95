import Foundation
import Testing

@testable import CopYAML

extension FilesTests {
    /// Changes that are made only while a file holds what was read before.
    @Suite struct Content {
        private let folder = TemporaryFolder()

        init() throws { try folder.write("old", to: "a.yaml") }

        @Test func replacesWhatIsStillThere() throws {
            try folder.store.locked {
                try $0.replace(path: "a.yaml", holding: Array("old".utf8), with: Array("new".utf8))
            }
            #expect(try folder.text("a.yaml") == "new")
        }

        @Test func removesWhatIsStillThere() throws {
            try folder.store.locked {
                try $0.remove(path: "a.yaml", holding: Array("old".utf8))
            }
            #expect(folder.names.isEmpty)
        }

        @Test func leavesWhatChangedMeanwhile() throws {
            #expect(
                try kind {
                    try folder.store.locked {
                        try $0.replace(path: "a.yaml", holding: Array("older".utf8), with: [])
                    }
                } == .changedMeanwhile)
            #expect(
                try kind {
                    try folder.store.locked {
                        try $0.remove(path: "a.yaml", holding: Array("older".utf8))
                    }
                } == .changedMeanwhile)
            #expect(try folder.text("a.yaml") == "old")
        }

        @Test func makesAFileLikeAnother() throws {
            chmod(folder.at("a.yaml"), 0o600)
            try folder.store.locked {
                try $0.create(path: "b.yaml", bytes: [], like: "a.yaml")
            }
            #expect(try folder.mode("b.yaml") == 0o600)
            #expect(
                try kind {
                    try folder.store.locked {
                        try $0.create(path: "c.yaml", bytes: [], like: "missing.yaml")
                    }
                } == .notFound)
            #expect(folder.names == ["a.yaml", "b.yaml"])
        }

        @Test func tellsALinkFromAFile() throws {
            try folder.link("link.yaml", to: "a.yaml")
            let isLink = try folder.store.locked { files in
                try ["link.yaml", "a.yaml"].map { try files.isLink(path: $0) }
            }
            #expect(isLink == [true, false])
        }
    }
}

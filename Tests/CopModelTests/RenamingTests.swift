import CopYAML
import Foundation
import Randomness
import TestSupport
import Testing

@testable import CopModel

/// Renaming there and back leaves the examples as they were, byte by byte.
struct RenamingTests {
    private static let examples = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "examples")

    @Test(arguments: ["bedrijven-en-biodiversiteit", "water-distribution"])
    func thereAndBack(example: String) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(
            at: Self.examples.appending(path: example), to: folder)
        let writer = WorkspaceWriter(root: folder.path)
        let before = try bytes(in: folder)
        let index = try WorkspaceIndex(root: folder.path)
        // Every kind that has an id of its own, be it in a file or in a list.
        for kind in RecordKind.allCases where kind != .entry {
            guard let id = index.ids(of: kind).randomElement(using: &random) else { continue }
            let other = kind == .session ? "2031-05-04-elsewhere" : "\(id)-the-second"
            let edits: [Edit] =
                kind == .session ? [.set(["date"], .plain("2031-05-04"))] : []
            let moved = try writer.rename(kind, from: id, to: other, edits)
            let (_, diagnostics) = WorkspaceLoader(root: folder.path).load()
            #expect(diagnostics.isEmpty, "seed \(seed): \(kind) \(id): \(diagnostics.first!)")
            let named = try WorkspaceIndex(root: folder.path)
            #expect(named.mentions(of: id, kind).isEmpty, "seed \(seed): \(kind) \(id)")
            let count = index.mentions(of: id, kind).filter { !$0.location.bytes.isEmpty }.count
            #expect(moved.files.reduce(0) { $0 + $1.references } == count)

            let date: [Edit] =
                kind == .session ? [.set(["date"], .plain(String(id.prefix(10))))] : []
            _ = try writer.rename(kind, from: other, to: id, date)
            let after = try bytes(in: folder)
            let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
            #expect(changed.isEmpty, "seed \(seed): \(kind) \(id)")
        }
    }

    private func bytes(in folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder.path)! {
            files[path] = FileManager.default.contents(atPath: folder.appending(path: path).path)
        }
        return files
    }
}

extension WorkspaceIndex {
    /// References to a record, those to the diary entries of a person as well.
    fileprivate func mentions(of id: String, _ kind: RecordKind) -> [Mention] {
        let change = NewID(kind: kind, old: id, new: "x")
        return files.flatMap(\.decoding.mentions).filter { change.text(of: $0) != nil }
    }
}

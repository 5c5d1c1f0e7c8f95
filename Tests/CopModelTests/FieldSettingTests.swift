import CopYAML
import Foundation
import Randomness
import TestSupport
import Testing

@testable import CopModel

/// Fields of the examples, which are written by hand in every way that YAML allows.
struct FieldSettingTests {
    private static let examples = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "examples")

    struct Leaf {
        let address: RecordAddress
        let key: String
        let shape: Shape
        let node: Node
    }

    /// Set to what it holds, a field stays as it is; set to something else, the lines of its value
    /// change and no others.
    @Test(arguments: ["bedrijven-en-biodiversiteit", "water-distribution"])
    func onlyTheValueChanges(example: String) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: Self.examples.appending(path: example), to: folder)
        let writer = WorkspaceWriter(root: folder.path)
        let leaves = try Self.leaves(in: folder.path).shuffled(using: &random).prefix(200)
        #expect(leaves.count == 200)
        for leaf in leaves {
            let path = "\(folder.path)/\(leaf.address.file.path)"
            let before = try readFile(path)
            func set(_ text: String) throws -> Written {
                try writer.set(
                    writer.field(leaf.key, of: leaf.address), of: leaf.address, to: [text], .set)
            }
            let same = try set(leaf.node.text)
            #expect(same.note == "it is so already", "seed \(seed): \(leaf.key) in \(path)")
            #expect(try readFile(path) == before, "seed \(seed): \(leaf.key) in \(path)")

            guard case .text = leaf.shape else { continue }
            let text = "Other: \"words\" #1 – é"
            _ = try set(text)
            let after = try readFile(path)
            let changed = Tree.parse(SourceFile(path: path, bytes: after)).tree
            let (document, record) = try #require(leaf.address.find(in: changed))
            let root = try #require(changed.root(of: changed.documents[document])?.resolved)
            let key = try writer.field(leaf.key, of: leaf.address)
            let place = record + (try key.path(from: root[record]?.resolved))
            #expect(root[place]?.text == text, "seed \(seed): \(leaf.key) in \(path)")
            let start = before[..<leaf.node.range.lowerBound].lastIndex(of: 0x0A) ?? 0
            let rest =
                before[leaf.node.range.upperBound...].firstIndex(of: 0x0A).map { before[$0...] }
                ?? []
            #expect(after.starts(with: before[..<start]), "seed \(seed): \(leaf.key) in \(path)")
            #expect(
                after.reversed().starts(with: rest.reversed()),
                "seed \(seed): \(leaf.key) in \(path)")
            try Data(before).write(to: URL(fileURLWithPath: path))
        }
    }

    /// Every text, date, number or choice that is filled in, by the key that leads to it.
    private static func leaves(in root: String) throws -> [Leaf] {
        let inFolders = WorkspaceFile.folders.flatMap { folder, file in
            folderContents("\(root)/\(folder)").filter { $0.hasSuffix(".yaml") }.sorted()
                .map { file(String($0.dropLast(5))) }
        }
        return try (WorkspaceFile.single + inFolders).flatMap { file -> [Leaf] in
            let tree = Tree.parse(
                SourceFile(path: file.path, bytes: try readFile("\(root)/\(file.path)"))
            ).tree
            return tree.documents.flatMap { document -> [Leaf] in
                guard let node = tree.root(of: document)?.resolved else { return [] }
                let isEntry = file.path.hasPrefix("diaries")
                let address =
                    isEntry
                    ? RecordAddress(entry: node["id"]?.text ?? "", of: file) : RecordAddress(file)
                return leaves(of: node, .record(address.shape), [], address)
            }
        }
    }

    private static func leaves(
        of node: Node, _ shape: Shape, _ way: [String], _ address: RecordAddress
    ) -> [Leaf] {
        switch shape {
        case .record(let record):
            return record.fields.flatMap { field -> [Leaf] in
                // Names stay as they are.
                let isName = field.key == "id" || record.name == "session" && field.key == "date"
                guard !isName, let value = node[field.key]?.resolved else { return [] }
                return leaves(of: value, field.shape, way + [field.key], address)
            }
        case .list(let element):
            return node.items.enumerated().flatMap { index, item in
                leaves(of: item.resolved, element, way + ["\(index + 1)"], address)
            }
        default:
            guard node.kind == .scalar, !node.isBlank else { return [] }
            return [
                Leaf(address: address, key: way.joined(separator: "."), shape: shape, node: node)
            ]
        }
    }
}

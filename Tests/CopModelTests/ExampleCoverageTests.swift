import CopYAML
import Foundation
import Testing

@testable import CopModel

/// The examples show the whole format: every field of every record appears in one of them.
struct ExampleCoverageTests {
    private static let examples = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "examples")

    @Test func everyFieldAppears() throws {
        var seen: Set<String> = []
        var all: Set<String> = []
        for name in WorkspaceSchema.names {
            let shape = try #require(WorkspaceSchema.shape(of: name))
            Self.collect(shape, into: &all)
            for file in try Self.files(of: name) {
                let bytes = try readFile(file.path)
                let tree = Tree.parse(SourceFile(path: name, bytes: bytes)).tree
                for document in tree.documents {
                    if let root = tree.root(of: document) { Self.mark(root, shape, into: &seen) }
                }
            }
        }
        #expect(all.subtracting(seen).sorted() == [])
    }

    /// The files of both examples that have this form: `people` stands for those in the folder.
    private static func files(of name: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(atPath: examples.path).flatMap { example in
            let place = examples.appending(path: "\(example)/\(name)")
            guard !name.hasSuffix(".yaml") else { return [place] }
            return folderContents(place.path).filter { $0.hasSuffix(".yaml") }
                .map { place.appending(path: $0) }
        }
    }

    private static func collect(_ shape: Shape, into all: inout Set<String>, depth: Int = 0) {
        switch shape {
        case .list(let element): collect(element, into: &all, depth: depth + 1)
        case .record(let record) where depth < 8:
            for field in record.fields {
                all.insert("\(record.name).\(field.key)")
                collect(field.shape, into: &all, depth: depth + 1)
            }
        default: break
        }
    }

    private static func mark(_ node: Node, _ shape: Shape, into seen: inout Set<String>) {
        switch shape {
        case .list(let element):
            for item in node.resolved.items { mark(item, element, into: &seen) }
        case .record(let record):
            for field in record.fields {
                guard let value = node.resolved[field.key], !value.isNull else { continue }
                let isEmptyList = value.kind == .sequence && !value.items.contains { _ in true }
                if !isEmptyList { seen.insert("\(record.name).\(field.key)") }
                mark(value, field.shape, into: &seen)
            }
        default: break
        }
    }
}

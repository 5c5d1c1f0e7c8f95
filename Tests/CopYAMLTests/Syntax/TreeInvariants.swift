@testable import CopYAML

/// What holds for the tree and the diagnostics of any bytes whatever.
struct TreeInvariants {
    private(set) var violations: [String] = []
    private let tree: Tree
    private let diagnostics: [Diagnostic]
    private var bytes: [UInt8] { tree.file.bytes }

    init(_ tree: Tree, _ diagnostics: [Diagnostic]) {
        self.tree = tree
        self.diagnostics = diagnostics
        checkDocuments()
        checkDiagnostics()
    }

    private mutating func expect(_ condition: Bool, _ violation: @autoclosure () -> String) {
        if !condition { violations.append(violation()) }
    }

    private mutating func checkDocuments() {
        var end = 0
        for document in tree.documents {
            expect(document.range.lowerBound >= end, "document \(document.range) overlaps another")
            expect(document.range.upperBound <= bytes.count, "document \(document.range) too long")
            end = document.range.upperBound
            guard let root = tree.root(of: document) else {
                expect(document.isBroken, "document \(document.range) has no root")
                continue
            }
            check(root, within: document.range)
        }
        let reached = tree.documents.compactMap { tree.root(of: $0)?.record.next }.last ?? 0
        expect(Int(reached) == tree.nodes.count, "nodes that belong to no document")
        let hasBroken = tree.documents.contains(where: \.isBroken)
        expect(!hasBroken || !diagnostics.isEmpty, "a document is broken and nothing says so")
    }

    private mutating func check(_ node: Node, within parent: Range<Int>) {
        let range = node.range
        expect(
            parent.lowerBound <= range.lowerBound && range.upperBound <= parent.upperBound,
            "\(node.kind) \(range) outside \(parent)")
        if node.kind == .scalar, !node.record.isDecoded { checkVerbatim(node) }
        var end = range.lowerBound
        for child in Array(node.items) + node.entries.flatMap({ [$0.key, $0.value] }) {
            expect(child.range.lowerBound >= end, "\(child.kind) \(child.range) overlaps its elder")
            end = child.range.upperBound
            check(child, within: range)
        }
        for (key, _) in node.entries { expect(key.kind == .scalar, "key \(key.range) is no text") }
    }

    private mutating func checkVerbatim(_ node: Node) {
        let isQuoted = node.style == .singleQuoted || node.style == .doubleQuoted
        let source = isQuoted ? bytes[node.range].dropFirst().dropLast() : bytes[node.range]
        expect(
            node.withTextBytes { $0.elementsEqual(source) },
            "text of \(node.range) is not its source")
    }

    private mutating func checkDiagnostics() {
        let known = Set(DiagnosticCode.syntaxCodes)
        for diagnostic in diagnostics {
            for label in [diagnostic.primary] + diagnostic.related {
                expect(
                    label.range.bytes.upperBound <= bytes.count,
                    "\(diagnostic.code.id) at \(label.range.bytes)")
            }
            expect(known.contains(diagnostic.code), "unknown code \(diagnostic.code.id)")
            var end = 0
            for edit in diagnostic.fix?.edits ?? [] {
                expect(edit.range.lowerBound >= end, "edits overlap at \(edit.range)")
                end = edit.range.upperBound
            }
            expect(end <= bytes.count, "an edit ends at \(end)")
        }
    }
}

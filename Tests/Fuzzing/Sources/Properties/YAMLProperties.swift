@testable import CopYAML

/// What holds for any bytes as a YAML file: read, shown, mended, added to and written anew.
package struct YAMLProperties {
    private let file: SourceFile
    private let tree: Tree
    private let diagnostics: [Diagnostic]

    package static func check(_ bytes: [UInt8]) {
        bounded(bytes: bytes.count) { YAMLProperties(bytes).check() }
    }

    private init(_ bytes: [UInt8]) {
        file = SourceFile(path: "file.yaml", bytes: bytes)
        (tree, diagnostics) = Tree.parse(file)
    }

    private func check() {
        checkInvariants()
        checkReading()
        show(diagnostics)
        show(Array(tree.cutTexts.prefix(100)))
        mend(diagnostics) { Tree.parse($0).diagnostics }
        mend(tree.cutTexts) { Tree.parse($0).tree.cutTexts }
        checkAppending()
        checkRemoving()
        checkWriting()
    }

    private func checkInvariants() {
        let violations = TreeInvariants(tree, diagnostics).violations
        expect(violations.isEmpty, violations.joined(separator: "\n"))
    }

    /// What is read without libyaml is what libyaml reads.
    private func checkReading() {
        guard let quick = Tree.readQuickly(file.bytes, of: file) else { return }
        let (slow, problems) = Tree.parseWithLibYAML(file)
        expect(problems.isEmpty, "accepted without libyaml, and not by it")
        expect(
            quick.nodes == slow.nodes && quick.decoded == slow.decoded
                && quick.documents == slow.documents, "read otherwise than by libyaml")
    }

    /// A document behind any others can be read, and changes none of them.
    private func checkAppending() {
        guard Tree.refusal(of: file) == nil else { return }
        let entry = Value.mapping([.init("date", .plain("2026-03-05")), .init("text", .text("x"))])
        let longer = YAMLProperties(appendingDocument(entry, to: file.bytes))
        longer.checkInvariants()
        let last = longer.tree.documents.last.flatMap(longer.tree.root(of:))
        expect(last.map(entry.matches) ?? false, "an appended document cannot be read")
        // A last text without its line break gains it.
        let isWhole = file.bytes.last.map { $0 == .lineFeed } ?? true
        let before = isWhole ? self : YAMLProperties(file.bytes + [.lineFeed])
        expect(
            before.readable.elementsEqual(longer.readable.dropLast(), by: ==),
            "an appended document changed another")
    }

    /// What the readable documents hold; an empty file may hold an empty one.
    private var readable: [Value] {
        tree.documents.compactMap(tree.root(of:)).map(Value.init).filter { $0 != .null }
    }

    /// A document can be taken out, or it is refused.
    private func checkRemoving() {
        guard !tree.documents.isEmpty else { return }
        let index = file.bytes.count % tree.documents.count
        guard let bytes = try? tree.removing(document: index) else { return }
        expect(bytes.count < max(file.bytes.count, 1), "a removed document left as many bytes")
        YAMLProperties(bytes).checkInvariants()
    }

    /// What can be read can be written, and is read again as it was.
    private func checkWriting() {
        for document in tree.documents.prefix(1) {
            guard let root = tree.root(of: document), diagnostics.isEmpty else { continue }
            let written = Emitter.document(Value(root))
            let (copy, problems) = Tree.parse(SourceFile(path: "copy.yaml", text: written))
            expect(problems.isEmpty, "written, it cannot be read: \(written)")
            expect(
                copy.root.map { Value($0).exact } == Value(root).exact,
                "written, it reads otherwise: \(written)")
        }
    }
}

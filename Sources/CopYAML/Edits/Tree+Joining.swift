extension Tree {
    /// A version of a file with what another version of it changed since the one that both came
    /// from.
    public enum Joined: Sendable, Equatable {
        case bytes([UInt8])
        /// For a person to decide: the place where the two contradict each other, or none where
        /// something else stands in the way, such as a comment that would be lost.
        case contradiction([PathStep])
    }

    /// Makes the changes of another version in this one, record by record.
    ///
    /// - Parameter base: an empty file where both added theirs.
    public static func joining(
        _ ours: SourceFile, _ theirs: SourceFile, since base: SourceFile
    ) -> Joined {
        let parsed = [ours, theirs, base].map(Tree.parse)
        guard parsed.allSatisfy({ $0.diagnostics.isEmpty && $0.tree.documents.count < 2 }),
            let own = parsed[0].tree.root, let other = parsed[1].tree.root
        else { return .contradiction([]) }
        do {
            let edits = try Joining(ours: own, theirs: other, base: parsed[2].tree.root).edits
            let bytes = try parsed[0].tree.applying(edits)
            let kept = bytes.linesWithComments
            let isWhole = [ours, theirs].allSatisfy { version in
                version.bytes.linesWithComments.subtracting(base.bytes.linesWithComments)
                    .isSubset(of: kept)
            }
            return isWhole ? .bytes(bytes) : .contradiction([])
        } catch let contradiction as Joining.Contradiction {
            return .contradiction(contradiction.path)
        } catch {
            return .contradiction([])
        }
    }
}

extension Node {
    var isListOrNothing: Bool { kind == .sequence || isNull }

    /// Whether it is a mapping in which every key holds a list of records, or nothing.
    var holdsListsOnly: Bool {
        let node = resolved
        return node.kind == .mapping
            && node.entries.allSatisfy { _, value in
                value.resolved.isListOrNothing
                    && value.resolved.items.allSatisfy { $0.resolved.kind == .mapping }
            }
    }
}

extension Node {
    /// The value that it holds, of which text without quotes is to be written without them.
    var valueKeepingPlain: Value {
        let node = resolved
        return switch node.kind {
        case .scalar, .alias:
            node.isNull ? .null : node.style == .plain ? .plain(node.text) : .text(node.text)
        case .sequence: .list(node.items.map(\.valueKeepingPlain))
        case .mapping:
            .mapping(
                node.entries.map { Value.Entry($0.key.text, $0.value.valueKeepingPlain) })
        }
    }
}

extension [UInt8] {
    /// The lines that hold a comment, or may, without the blanks around them.
    fileprivate var linesWithComments: Set<[UInt8]> {
        let lines = split(whereSeparator: \.isLineBreak).filter { $0.contains(UInt8(ascii: "#")) }
        return Set(
            lines.map { line in
                Array(line.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed())
            })
    }
}

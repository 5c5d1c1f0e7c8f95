import CopYAML

/// Signatures of contracts.
extension WorkspaceWriter {
    /// Records that one side signed a person's contract, with a digest of what it says now.
    ///
    /// - Parameter again: whether it may take the place of an earlier signature of that side.
    public func sign(
        contractOf person: String, by side: Contract.Side, on day: Day, name: String?,
        again: Bool = false
    ) throws -> Written {
        let file = WorkspaceFile.contract(person)
        guard Slug.isSlug(person), fileExists("\(root)/\(file.path)") else {
            try lookup.requireFolders()
            throw Refusal(
                .unknownReference, "there is no contract of '\(person)'",
                notes: ["'cop contract list' shows those there are"])
        }
        try change(file) { tree in
            let contract = try Self.readable(tree, file)
            var signature = Contract.Signature()
            signature.by = side
            signature.on = day
            signature.signer = name
            signature.digest = ContractDigest(of: contract)
            guard let earlier = contract.signature(of: side) else {
                return [
                    .append(
                        ["signatures"], signature.encoded ?? .null, order: Contract.fields.keys)
                ]
            }
            guard again else {
                let day = earlier.on.map { "on \($0)" } ?? "on an unknown day"
                throw Refusal(
                    .duplicateID, "the \(side.rawValue) signed already, \(day)",
                    notes: ["--again puts a new signature in the place of that one"])
            }
            return Self.replacing(side, with: signature, in: tree)
        }
        return Written(file, id: person)
    }

    /// The contract as it stands; throws `Refusal` where a part could not be read, which nobody
    /// should sign.
    private static func readable(_ tree: Tree, _ file: WorkspaceFile) throws -> Contract {
        var decoding = Decoding(fileID: file.id)
        let contract = tree.root.flatMap { Contract.decode($0.resolved, &decoding) }
        let problems = decoding.diagnostics.filter {
            $0.severity == .error && $0.code != .changedAfterSigning
        }
        guard problems.isEmpty else { throw Refusal(problems) }
        return contract ?? Contract()
    }

    /// What is not said anew, such as the name, stays.
    private static func replacing(
        _ side: Contract.Side, with signature: Contract.Signature, in tree: Tree
    ) -> [Edit] {
        let items = tree.root?.resolved["signatures"]?.resolved.items.map(\.resolved) ?? []
        guard let index = items.firstIndex(where: { $0["by"]?.resolved.text == side.rawValue }),
            case .mapping(let entries) = signature.encoded
        else { return [] }
        return entries.map {
            .set(
                ["signatures", .index(index), .key($0.key)], $0.value,
                order: Contract.Signature.fields.keys)
        }
    }
}

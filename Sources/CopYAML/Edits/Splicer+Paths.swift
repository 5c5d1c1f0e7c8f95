extension Splicer {
    /// The places along a path, the root first; nil if the document is empty and the path too.
    func follow(_ path: ArraySlice<PathStep>) throws(EditError) -> [Place]? {
        guard let root, !isAbsent(root) else {
            guard let first = path.first else { return nil }
            throw missing(first, in: root)
        }
        var places = [Place(root: root)]
        for step in path {
            guard let place = try child(step, of: places.last!) else {
                throw missing(step, in: places.last!.node)
            }
            places.append(place)
        }
        return places
    }

    /// The place at the end of a path, and those that it is in, the root first.
    func existing(_ path: [PathStep]) throws(EditError) -> (place: Place, containers: [Place]) {
        guard let last = path.last, let containers = try follow(path.dropLast()),
            let place = try child(last, of: containers.last!)
        else { throw missing(path.last ?? 0, in: root) }
        return (place, containers)
    }

    /// A child of a place; nil if it is a key that the mapping lacks.
    func child(_ step: PathStep, of container: Place) throws(EditError) -> Place? {
        let node = container.node
        switch (step, node.kind) {
        case (_, .alias):
            throw reference(node)
        case (.key(let key), .mapping):
            return try entry(key, of: container)
        case (.key, .scalar) where node.isNull:
            return nil
        case (.key(let key), _):
            throw refusal(of: node, because: "this holds no keys, so it has no '\(key)'")
        case (.index(let index), .sequence):
            var items = node.items.dropFirst(index).makeIterator()
            return items.next().map { Place($0, in: container, position: index) }
        case (.index, _):
            throw refusal(of: node, because: "this is not a list")
        }
    }

    private func entry(_ key: String, of container: Place) throws(EditError) -> Place? {
        var found: Place?
        for (position, entry) in container.node.entries.enumerated()
        where entry.key.text.utf8.elementsEqual(key.utf8) {
            if let found {
                throw EditError(
                    Diagnostic(
                        .duplicateKey, "'\(key)' stands here twice", at: entry.key.location,
                        related: [Label(found.key!.location, "the first is here")],
                        notes: ["keep one of the two, then try again"]))
            }
            found = Place(entry.value, in: container, position: position, key: entry.key)
        }
        return found
    }

    // MARK: Aliases

    /// Refuses a change that would be seen elsewhere in the document through an alias.
    ///
    /// - Parameters:
    ///   - containers: what changes because something in it does.
    ///   - replaced: what is there no longer afterwards.
    func checkSharing(below containers: [Place], replacing replaced: Node?) throws(EditError) {
        guard let root else { return }
        let gone = replaced?.subtree ?? 0..<0
        for index in root.subtree where !gone.contains(index) && tree.nodes[index].kind == .alias {
            let alias = Node(tree: tree, index: index)
            let target = alias.resolved
            guard
                gone.contains(target.index)
                    || containers.contains(where: { $0.node.index == target.index })
            else { continue }
            throw EditError(
                Diagnostic(
                    .sharedValue, "this value is used a second time in this file",
                    at: firstLine(of: target),
                    related: [Label(alias.location, "here")],
                    notes: ["write the value out in both places, then try again"]))
        }
    }

    // MARK: Refusals

    func missing(_ step: PathStep, in node: Node?) -> EditError {
        let location = node.map(firstLine(of:)) ?? SourceRange(startOf: file)
        switch step {
        case .key(let key):
            return EditError(Diagnostic(.nothingToEdit, "there is no '\(key)' here", at: location))
        case .index(let index):
            return EditError(
                Diagnostic(.nothingToEdit, "there is no item \(index + 1) here", at: location))
        }
    }

    /// A change within a reference would change what it refers to.
    func reference(_ alias: Node) -> EditError {
        EditError(
            Diagnostic(
                .sharedValue, "this is a reference to a value elsewhere", at: alias.location,
                notes: ["write the value out here, then try again"]))
    }

    func refusal(of node: Node, because reason: String) -> EditError {
        EditError(Diagnostic(.nothingToEdit, reason, at: firstLine(of: node)))
    }

    /// What stands in the way of an edit that YAML would allow.
    func uncertainty(at offset: Int) -> EditError {
        EditError(
            Diagnostic(
                .uncertainEdit, "this is written in a way that cannot be changed safely",
                at: SourceRange(file, offset..<max(offset, lines.end(of: offset))),
                notes: ["nothing was changed; edit the file by hand"]))
    }

    /// The first line of a node, enough to point at it.
    private func firstLine(of node: Node) -> SourceRange {
        let range = node.range
        return SourceRange(
            file, range.lowerBound..<min(range.upperBound, lines.end(of: range.lowerBound)))
    }
}

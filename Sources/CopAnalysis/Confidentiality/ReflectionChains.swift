import CopModel

/// Whether an audience may see reflections: each, what it is about, and what that is about in turn.
///
/// What is found is kept, since each of a thousand reflections may be about the one before.
struct ReflectionChains {
    private let subjects: SubjectIndex
    private let audience: Audience
    private var known: [String: Bool] = [:]

    init(_ subjects: SubjectIndex, _ audience: Audience) {
        self.subjects = subjects
        self.audience = audience
    }

    mutating func maySee(_ reflection: Reflection) -> Bool {
        audience.maySee(reflection.visibility)
            && (reflection.on.map { maySeeChain(from: $0.id) } ?? true)
    }

    private mutating func maySeeChain(from start: String) -> Bool {
        var chain: [(id: String, isSeen: Bool)] = []
        var positions: [String: Int] = [:]
        var next: String? = start
        while let id = next, known[id] == nil, positions[id] == nil {
            positions[id] = chain.count
            let (isSeen, about) = step(from: id)
            chain.append((id, isSeen))
            next = about
        }
        var isSeen = next.flatMap { known[$0] } ?? true
        // Reflections on each other in a circle are seen together or not at all.
        if let circle = next.flatMap({ positions[$0] }) {
            isSeen = chain[circle...].allSatisfy(\.isSeen)
            for link in chain[circle...] { known[link.id] = isSeen }
            chain.removeSubrange(circle...)
        }
        for link in chain.reversed() {
            isSeen = isSeen && link.isSeen
            known[link.id] = isSeen
        }
        return isSeen
    }

    /// Whether the audience may see what has an id, and what that is about, if it is a reflection.
    private func step(from id: String) -> (isSeen: Bool, about: String?) {
        switch subjects[id] {
        case .entry(_, let entry): (audience.maySee(entry.visibility), nil)
        case .reflection(let other): (audience.maySee(other.visibility), other.on?.id)
        // An entry that is not on this machine is in a private diary, which git ignores.
        case nil: (!id.contains("/") || audience.maySee(.private), nil)
        default: (true, nil)
        }
    }
}

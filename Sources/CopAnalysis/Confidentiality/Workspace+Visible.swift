import CopModel

extension Workspace {
    /// The workspace without what an audience may not see: diary entries, reflections, results and
    /// value stories by their visibility.
    ///
    /// A reflection has at most the visibility of the entry or the reflection that it is about:
    /// it would give away what that one says.
    ///
    /// For the public there is more to leave out: see `Shown`.
    package func visible(to audience: Audience) -> Workspace {
        let subjects = SubjectIndex(self)
        var copy = self
        for index in copy.diaries.indices {
            copy.diaries[index].entries.removeAll { !audience.maySee($0.visibility) }
        }
        copy.diaries.removeAll(where: \.entries.isEmpty)
        copy.reflections.reflections.removeAll { reflection in
            !Self.chain(from: reflection, subjects).allSatisfy(audience.maySee)
        }
        copy.results.results.removeAll { !audience.maySee($0.visibility) }
        copy.results.stories.removeAll { !audience.maySee($0.visibility) }
        return copy
    }

    /// The visibility of a reflection, and of what it is about in turn.
    private static func chain(
        from reflection: Reflection, _ subjects: SubjectIndex
    ) -> [Visibility?] {
        var result = [reflection.visibility]
        var seen: Set<String> = []
        var next = reflection.on?.id
        while let id = next, seen.insert(id).inserted {
            next = nil
            switch subjects[id] {
            case .entry(_, let entry): result.append(entry.visibility)
            case .reflection(let other):
                result.append(other.visibility)
                next = other.on?.id
            // An entry that is not on this machine is in a private diary, which git ignores.
            case nil where id.contains("/"): result.append(.private)
            default: break
            }
        }
        return result
    }
}

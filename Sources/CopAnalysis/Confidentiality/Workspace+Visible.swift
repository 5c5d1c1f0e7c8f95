import CopModel

extension Workspace {
    /// The workspace without what an audience may not see: diary entries, reflections, results and
    /// value stories by their visibility.
    ///
    /// A reflection has at most the visibility of the entry or the reflection that it is about:
    /// it would give away what that one says.
    ///
    /// For the public there is more to leave out: see `Disclosure`.
    package func visible(to audience: Audience) -> Workspace {
        var chains = ReflectionChains(SubjectIndex(self), audience)
        var copy = self
        for index in copy.diaries.indices {
            copy.diaries[index].entries.removeAll { !audience.maySee($0.visibility) }
        }
        copy.diaries.removeAll(where: \.entries.isEmpty)
        copy.reflections.reflections.removeAll { reflection in
            !chains.maySee(reflection)
        }
        copy.results.results.removeAll { !audience.maySee($0.visibility) }
        copy.results.stories.removeAll { !audience.maySee($0.visibility) }
        return copy
    }
}

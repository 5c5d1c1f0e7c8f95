import CopModel

extension Workspace {
    /// Without what never leaves the group, whatever it decided: intakes, contracts and talks, since
    /// learning questions are a person's own; individual competences; and how to reach people.
    package var published: Workspace {
        var copy = self
        copy.intakes = []
        copy.contracts = []
        copy.signals.talks = []
        copy.results.results.removeAll { $0.competence == true }
        for index in copy.people.indices {
            copy.people[index].email = nil
            copy.people[index].phone = nil
            copy.people[index].notes = nil
        }
        // Those who take part, too, and what finds intakes by whose they are.
        copy.finish()
        return copy
    }

    /// Only what is marked as public, and who and what it refers to.
    var marked: Workspace {
        var copy = Workspace()
        copy.cop.language = cop.language
        copy.cop.agreements.sharing = cop.agreements.sharing
        copy.people = published.people
        copy.organisations = organisations
        copy.diaries = diaries
        copy.reflections.reflections = reflections.reflections.filter { $0.visibility == .public }
        for index in copy.diaries.indices {
            copy.diaries[index].entries.removeAll { $0.visibility != .public }
        }
        copy.results.results = results.results.filter {
            $0.visibility == .public && $0.competence != true
        }
        copy.results.stories = results.stories.filter { $0.visibility == .public }
        copy.finish()
        return copy
    }
}

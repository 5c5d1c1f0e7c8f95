extension Workspace {
    /// The workspace with every value in it as a map has it, in the order of its new ids.
    ///
    /// It begins as an empty workspace: what is not named here is not in it.
    public func mapped(by map: any ValueMap) -> Workspace {
        var copy = Workspace()
        copy.cop = cop.mapped(by: map)
        copy.domain = domain.mapped(by: map)
        copy.signals = signals.mapped(by: map)
        copy.organisations = organisations.map { $0.mapped(by: map) }
        copy.people = people.map { $0.mapped(by: map) }
        copy.intakes = intakes.map { $0.mapped(by: map) }
        copy.contracts = contracts.map { $0.mapped(by: map) }
        copy.sessions = sessions.map { $0.mapped(by: map) }
        copy.questions = questions.map { $0.mapped(by: map) }
        copy.diaries = diaries.map { diary in
            Diary(person: map.id(diary.person), entries: diary.entries.map { $0.mapped(by: map) })
        }
        copy.network = network.mapped(by: map)
        copy.reflections = reflections.mapped(by: map)
        copy.embedding = embedding.mapped(by: map)
        copy.patterns = patterns.map { $0.mapped(by: map) }
        copy.system = system.mapped(by: map)
        copy.cases = cases.map { $0.mapped(by: map) }
        copy.actions = actions.mapped(by: map)
        copy.results = results.mapped(by: map)
        copy.design = design.mapped(by: map)
        copy.finish()
        return copy
    }
}

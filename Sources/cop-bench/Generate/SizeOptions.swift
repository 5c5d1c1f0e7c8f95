import ArgumentParser

/// How large a workspace is to be: a size by name, and numbers that count instead of its own.
struct SizeOptions: ParsableArguments {
    @Option(help: "A size by name: s, m, l or xl.")
    var size: WorkspaceSize.Name?

    @Option(help: "The number of people.") var people: Int?
    @Option(help: "The number of sessions.") var sessions: Int?
    @Option(help: "The number of diary entries.") var entries: Int?
    @Option(help: "The number of questions on the knowledge agenda.") var questions: Int?
    @Option(help: "The number of relations.") var relations: Int?

    func validate() throws {
        let numbers = [people, sessions, entries, questions, relations]
        guard numbers.allSatisfy({ $0 ?? 1 >= 0 }) else {
            throw ValidationError("a size cannot be less than nothing")
        }
        guard people ?? WorkspaceSize.fewestPeople >= WorkspaceSize.fewestPeople else {
            throw ValidationError(
                "a community takes \(WorkspaceSize.fewestPeople) people or more: its roles have to be filled"
            )
        }
        guard sessions ?? 1 >= 1 else { throw ValidationError("a community meets once or more") }
    }
}

extension SizeOptions {
    /// - Parameter usual: the size where none is named.
    func workspaceSize(by usual: WorkspaceSize.Name) -> WorkspaceSize {
        var result = (size ?? usual).size
        if let people { result.people = people }
        if let sessions { result.sessions = sessions }
        if let entries { result.entries = entries }
        if let questions { result.questions = questions }
        if let relations { result.relations = relations }
        return result
    }

    /// What a workspace of this size is called: `L`, or `own size`.
    func name(by usual: WorkspaceSize.Name) -> String {
        let numbers = [people, sessions, entries, questions, relations]
        guard numbers.allSatisfy({ $0 == nil }) else { return "own size" }
        return (size ?? usual).rawValue.uppercased()
    }
}

extension WorkspaceSize.Name: ExpressibleByArgument {}

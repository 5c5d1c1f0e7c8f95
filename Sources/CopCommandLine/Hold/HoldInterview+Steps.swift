import CopModel
import CopYAML

/// What is asked at each step. An answer counts as soon as it is given: who stops, has it.
extension HoldInterview {
    mutating func take(_ step: Step) throws {
        Terminal.note("\n\(step.rawValue). \(step.title)")
        switch step {
        case .attendance: try askAttendance()
        case .cases: try askCases()
        case .decisions: try askDecisions()
        case .agreements: try askAgreements()
        case .questions: try askQuestions()
        case .minutes: try askMinutes()
        case .programme:
            let answer = try answer("Was it overturned? By whom, and why? (Enter: no)")
            if !answer.isEmpty { outcome.overturned = answer }
        case .evaluation: try askEvaluation()
        case .howNext:
            let answer = try answer("What does the group answer to 'how next?'")
            if !answer.isEmpty { outcome.howNext = answer }
        }
    }

    /// Whether something was told of a step.
    func isTold(_ step: Step) -> Bool {
        HoldSummary(outcome, workspace).steps.contains(step)
    }

    /// Forgets what a step was told.
    mutating func clear(_ step: Step) {
        let empty = SessionOutcome()
        switch step {
        case .attendance:
            outcome.attendance = empty.attendance
            outcome.host = empty.host
        case .cases: outcome.turns = []
        case .decisions: outcome.decisions = []
        case .agreements: outcome.agreements = []
        case .questions: outcome.questions = []
        case .minutes: outcome.minutes = nil
        case .programme: outcome.overturned = nil
        case .evaluation: outcome.evaluation = []
        case .howNext: outcome.howNext = nil
        }
    }

    /// Those who are expected; others can be named.
    private var expected: [String] {
        workspace.participants(on: session.date).map(\.id)
    }

    private mutating func askAttendance() throws {
        let expected = expected
        show(expected.map { workspace.name(of: $0) })
        let present = try people(
            "Present (all, all but 3 7, 1-5 8, or names):", all: expected, numbered: expected)
        outcome.attendance.add(present, to: \.present)
        if !unseen.isEmpty {
            let excused = try people(
                "Excused, of \(names(unseen)):", all: unseen, numbered: expected)
            outcome.attendance.add(excused, to: \.excused)
        }
        if !unseen.isEmpty {
            let absent = try people(
                "Absent without word, of \(names(unseen)):", all: unseen, numbered: expected)
            outcome.attendance.add(absent, to: \.absent)
        }
        if session.host == nil, outcome.host == nil {
            outcome.host = try answer("Who was the host?") { $0.person($1) }
        }
    }

    /// Those who are expected and of whom nothing is noted yet.
    private var unseen: [String] {
        let lists = [session.attendance, outcome.attendance].flatMap {
            $0.present + $0.excused + $0.absent
        }
        let seen = Set(lists.map(\.id))
        return expected.filter { !seen.contains($0) }
    }

    private mutating func askCases() throws {
        let cases = workspace.cases.filter { $0.status != .closed }
        guard !cases.isEmpty else { return Terminal.note("(no open case in cases.yaml)") }
        show(cases.map(\.title))
        forms.cases.all = cases.map(\.id)
        forms.cases.numbered = cases.map(\.id)
        let chosen = try answer("Which had a turn (numbers or names)?") { $0.cases($1) } ?? []
        for id in chosen {
            let index = outcome.turns.count
            outcome.turns.append(SessionOutcome.CaseTurn(Reference(id)))
            let title = terminalSafe(cases.first { $0.id == id }?.title ?? id)
            outcome.turns[index].asked = try said("\(title): what was the group asked?")
            outcome.turns[index].takenHome = try said("\(title): what was taken home?")
        }
    }

    private mutating func askDecisions() throws {
        while let text = try said("What was decided?") {
            let index = outcome.decisions.count
            var decision = Session.Decision()
            decision.text = text
            outcome.decisions.append(decision)
            while let reason = try said("  Why? (a reason a line)") {
                outcome.decisions[index].arguments.append(reason)
            }
        }
    }

    private mutating func askAgreements() throws {
        while let text = try said("What will be done?") {
            let index = outcome.agreements.count
            var agreement = Session.Commitment()
            agreement.text = text
            outcome.agreements.append(agreement)
            outcome.agreements[index].who = try people(
                "  By whom?", all: presentOrExpected, numbered: expected)
            outcome.agreements[index].due = try answer("  Before when (YYYY-MM-DD)?") { $0.due($1) }
        }
    }

    private mutating func askQuestions() throws {
        while let text = try said("What is the question?") {
            let index = outcome.questions.count
            var question = Question()
            question.text = text
            outcome.questions.append(question)
            outcome.questions[index].by = try people(
                "  Whose is it?", all: presentOrExpected, numbered: expected)
        }
    }

    private mutating func askMinutes() throws {
        var lines: [String] = []
        while let line = try said(lines.isEmpty ? "(Enter alone ends it)" : "…") {
            lines.append(line)
            outcome.minutes = lines.joined(separator: "\n")
        }
    }

    /// The round goes past everyone who was there and has not spoken yet.
    private mutating func askEvaluation() throws {
        let done = Set((session.evaluation + outcome.evaluation).map(\.person.id))
        let round = presentOrExpected.filter { !done.contains($0) }
        guard !round.isEmpty else { return Terminal.note("(everyone has spoken)") }
        let scores = Session.Evaluation.scores
        Terminal.note(
            "For each: a score from \(scores.lowerBound) to \(scores.upperBound), words, and "
                + "after a slash a wish, as in: 4 I dared to ask / more time outside")
        for id in round {
            let person = Reference<Person>(id)
            let name = terminalSafe(workspace.name(of: id))
            if let evaluation = try answer("\(name):", { $0.evaluation($1, of: person) }) {
                outcome.evaluation.append(evaluation)
            }
        }
    }

    // MARK: Help

    private func said(_ question: String) throws -> String? {
        let answer = try answer(question)
        return answer.isEmpty ? nil : answer
    }

    private var presentOrExpected: [String] {
        let present = session.attendance.present.map(\.id) + outcome.attendance.present.map(\.id)
        var seen: Set<String> = []
        return present.isEmpty ? expected : present.filter { seen.insert($0).inserted }
    }

    private func names(_ ids: [String]) -> String {
        terminalSafe(ids.map { workspace.name(of: $0) }.joined(separator: ", "))
    }

    /// Names with their numbers, in as many columns as a terminal has room for.
    private func show(_ names: [String]) {
        let cells = names.enumerated().map { number, name in
            "\(number + 1) \(terminalSafe(name))"
        }
        let width = (cells.map(\.displayWidth).max() ?? 0) + 3
        let columns = max(1, 76 / width)
        for start in stride(from: 0, to: cells.count, by: columns) {
            let row = cells[start..<min(start + columns, cells.count)]
            let padded = row.dropLast().map {
                $0 + String(repeating: " ", count: width - $0.displayWidth)
            }
            Terminal.note("  " + (padded + row.suffix(1)).joined())
        }
    }
}
